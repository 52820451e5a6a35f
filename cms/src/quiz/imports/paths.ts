import type { ImportPaths } from '../../platform/imports/paths'

/** Where questions come in from a file. */
export const questionImportPaths: ImportPaths = {
  template: '/quiz/banks/template',
  preview: '/quiz/banks/preview',
  imports: '/quiz/banks/imports',
}
