import type { ImportPaths } from '../../platform/imports/paths'

/** Where dossiers come in from a file. */
export const dossierImportPaths: ImportPaths = {
  template: '/dossiers/template',
  preview: '/dossiers/imports/preview',
  imports: '/dossiers/imports',
}
