import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Procedures } from './collection'
import { ProcedureFields } from './field-collection'

export const procedures: Feature = {
  name: 'procedures',
  collections: [Procedures, ProcedureFields],
  access: { procedures: content, 'procedure-fields': content },
  published: ['procedures', 'procedure-fields'],
}
