export { LegalDocuments } from './collection'
export { legalBasisField } from './legal-basis-field'
export { legalStatusTask } from './status-job'
