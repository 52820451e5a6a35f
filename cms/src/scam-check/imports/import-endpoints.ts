import { importSchema } from '@chung-tay/shared/scam-check/contract'
import { hasRole } from '../../platform/access/roles'
import { importEndpoints, templateResponse } from '../../platform/imports'
import { maxFileBytes, readTable } from '../../platform/tables'
import { columns } from './columns'
import { previewIndicators } from './preview-rows'
import { removePending } from './remove-pending'
import { storeRows } from './store-rows'
import { indicatorImportPaths } from './paths'

/** Bringing indicators in from a file, as proposals. */
export const indicatorImports = importEndpoints({
  isAllowed: (user) => hasRole(user, 'admin', 'editor'),
  paths: indicatorImportPaths,
  template: (_, format) =>
    templateResponse({ columns, sheetName: 'Dấu hiệu', fileName: 'mau-dau-hieu-lua-dao' }, format),
  maxFileBytes,
  preview: async (req, { bytes }) => previewIndicators(req, await readTable(await bytes())),
  storage: {
    part: importSchema,
    maxPartBytes: 4 * 1024 * 1024,
    store: storeRows,
    undo: removePending,
  },
})
