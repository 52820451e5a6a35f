/**
 * Content out as a table and back in, one flow for all collections; each is described by its feature. Payload's
 * plugin for this (`@payloadcms/plugin-import-export` 3.90) takes CSV and JSON with columns named after fields and
 * ids for what is referred to, and takes nothing back: people here fill in XLSX by Vietnamese names.
 */
export * from './columns'
export { withTableLinks } from './list-links'
export type { ContentTable, Doc, FilePage, NamedCollection, TableColumn } from './table'
