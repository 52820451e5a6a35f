import { rowCountsSchema, rowsSchema } from '@chung-tay/shared/dossiers/contract'
import { documentIdSchema as id } from '@chung-tay/shared/http/input-fields'
import { z } from 'zod'
import { handlesCases } from '../platform/access/roles'
import { atomically } from '../platform/database/atomically'
import { check, jsonOf, queryOf, staffEndpoint } from '../platform/http'
import { maxRowsBytes } from './imports/import-endpoints'
import { unitOf } from './imports/staff-request'
import { writeRows } from './write-rows'

/** `POST /api/dossiers/push`: rows from another program, signed in by an API key. Safe to repeat. */
export const pushEndpoint = staffEndpoint({
  method: 'post',
  path: '/dossiers/push',
  isAllowed: handlesCases,
  answer: async (req) => {
    const unit = await unitOf(req, queryOf(req).get('unit'))
    const rows = check(rowsSchema, await jsonOf(req, maxRowsBytes))
    const { counts } = await atomically(req, () => writeRows(req, unit, rows))
    return counts
  },
  description: {
    summary: 'How dossiers of a unit stand now, from another program; safe to repeat',
    query: z.object({ unit: id.optional().describe('Left out by accounts of one unit') }),
    body: rowsSchema,
    answers: { 200: { schema: rowCountsSchema, description: 'What the rows did' } },
  },
})
