import { parseTable } from '../../platform/imports'
import type { Table } from '../../platform/tables'
import { dossierRowSchema } from '@chung-tay/shared/dossiers/contract'
import { normalizeNumber } from '../look-up-keys'
import { columns } from './columns'

/** The dossiers of a table; see `parseTable`. */
export const parseRows = (table: Table) =>
  parseTable({
    table,
    columns,
    schema: dossierRowSchema,
    keyOf: ({ number }) => normalizeNumber(number),
    keyField: 'number',
  })
