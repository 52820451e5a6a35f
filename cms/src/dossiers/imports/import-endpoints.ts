import { rowsSchema } from '@chung-tay/shared/dossiers/contract'
import { documentIdSchema as id } from '@chung-tay/shared/http/input-fields'
import type { DossierImport } from '@chung-tay/shared/payload-types'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { handlesCases } from '../../platform/access/roles'
import { queryOf } from '../../platform/http'
import { importEndpoints, templateResponse, type ImportFile } from '../../platform/imports'
import { maxFileBytes, maxRows, readTable } from '../../platform/tables'
import { columns } from './columns'
import { previewRows, type DossierPreview } from './preview-rows'
import { unitOf } from './staff-request'
import { storePart, type Part } from './store-part'
import { undoParts } from './undo-parts'
import { dossierImportPaths } from './paths'

/** Most that a part of a file, or a push, may weigh. */
export const maxRowsBytes = 2 * 1024 * 1024

type Begin = { unit?: string }

/** Bringing results in from a file. */
export const dossierImports = importEndpoints<DossierImport, Begin, Part>({
  isAllowed: handlesCases,
  paths: dossierImportPaths,
  template: (_, format) =>
    templateResponse({ columns, sheetName: 'Hồ sơ', fileName: 'mau-ho-so' }, format),
  maxFileBytes,
  preview,
  storage: {
    collection: 'dossier-imports',
    begin: z.object({ unit: id.optional() }),
    newRecord: async (req, { unit }) => ({
      unit: await unitOf(req, unit ?? null),
      updated: 0,
      unchanged: 0,
      refused: 0,
    }),
    part: z.object({ order: z.int().min(0).max(maxRows), rows: rowsSchema }),
    maxPartBytes: maxRowsBytes,
    store: storePart,
    undo: undoParts,
  },
})

async function preview(req: PayloadRequest, { name, bytes }: ImportFile): Promise<DossierPreview> {
  const unit = await unitOf(req, queryOf(req).get('unit'))
  const seen = await previewRows(req, unit, await readTable(await bytes()))
  // Whoever tries many numbers to learn which are there leaves a trace of it.
  req.payload.logger.info({
    msg: 'A file of dossiers was previewed',
    by: req.user?.id,
    unit,
    fileName: name.slice(0, 200),
    rows: seen.rows.length,
    errors: seen.errors.length,
  })
  return seen
}
