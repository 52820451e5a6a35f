import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { LegalDocuments } from './collection'
import { legalStatusTask } from './status-job'

export { legalBasisField } from './legal-basis-field'

export const legalDocuments: Feature = {
  name: 'legal-documents',
  collections: [LegalDocuments],
  tasks: [legalStatusTask],
  access: { 'legal-documents': content },
  published: ['legal-documents'],
}
