export type { PageMeta } from './page-meta'
export { usePageMeta } from './use-page-meta'
