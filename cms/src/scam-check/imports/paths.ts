import type { ImportPaths } from '../../platform/imports/paths'

/** Where indicators come in from a file. */
export const indicatorImportPaths: ImportPaths = {
  template: '/scam-indicators/template',
  preview: '/scam-indicators/imports/preview',
  imports: '/scam-indicators/imports',
}
