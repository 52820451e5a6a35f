import type { CollectionConfig } from 'payload'
import { isEditor, nobody } from '../access/roles'

/** A file that came in as a table of content: by whom, how far it is, what it did. */
export const TableImports: CollectionConfig = {
  slug: 'table-imports',
  labels: { singular: 'Lần nhập bảng', plural: 'Các lần nhập bảng' },
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true, useAsTitle: 'fileName' },
  defaultSort: '-createdAt',
  fields: [
    { name: 'table', type: 'text', required: true, index: true },
    { name: 'fileName', type: 'text', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text' },
    /** Who asked for what is being done now. */
    { name: 'workFor', type: 'relationship', relationTo: 'users' },
    { name: 'state', type: 'text', required: true, index: true },
    /** Whether new rows that lack nothing are published at once. */
    { name: 'isPublishing', type: 'checkbox', defaultValue: false },
    { name: 'total', type: 'number', required: true },
    /** Rows that the state it is in has dealt with. */
    { name: 'done', type: 'number', required: true, defaultValue: 0 },
    { name: 'counts', type: 'json', required: true },
    /** What is odd about the file, and the names that it brings. */
    { name: 'notes', type: 'json', required: true },
    { name: 'brings', type: 'json', required: true },
    { name: 'problem', type: 'text' },
  ],
}

/** Some rows of such a file, with what came of each: stored together with what they change. */
export const TableImportParts: CollectionConfig = {
  slug: 'table-import-parts',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  fields: [
    {
      name: 'import',
      type: 'relationship',
      relationTo: 'table-imports',
      required: true,
      index: true,
    },
    { name: 'order', type: 'number', required: true, index: true },
    /** The last work that was done with it. */
    { name: 'work', type: 'text', required: true, index: true },
    { name: 'counts', type: 'json', required: true },
    { name: 'rows', type: 'json', required: true },
  ],
}
