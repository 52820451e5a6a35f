export { lawFacts } from './law-facts'
export { readLegalDocument } from './read-legal-document'
