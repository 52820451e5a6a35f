export { Procedures } from './collection'
export { ProcedureFields } from './field-collection'
