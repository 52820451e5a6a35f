// What the pages need that show and forget what is remembered.
export { forgetPages } from './seen-list'
export type { SeenPage } from './seen-page'
export { useRemembering, useSeenPages } from './use-seen-pages'
