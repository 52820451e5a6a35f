import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Procedures } from './collection'
import { ProcedureFields } from './field-collection'
import { procedureTable } from './tables/procedure-table'

export { namedProcedures } from './tables/procedure-names'

export const procedures: Feature = {
  name: 'procedures',
  collections: [Procedures, ProcedureFields],
  tables: [procedureTable],
  access: { procedures: content, 'procedure-fields': content },
  published: ['procedures', 'procedure-fields'],
}
