export { KeyListCheck } from './KeyListCheck'
