/** Addresses below `/api`. */
export const tablePaths = {
  template: '/tables/:table/template',
  export: '/tables/:table/export',
  upload: '/tables/:table/imports',
  imports: '/tables/imports',
  import: '/tables/imports/:id',
  rows: '/tables/imports/:id/rows',
  wrongRows: '/tables/imports/:id/wrong-rows',
  start: '/tables/imports/:id/start',
  undo: '/tables/imports/:id/undo',
} as const

/** The page in the admin. */
export const tablesPage = '/admin/bang'
