export { readableText } from './readable-text'
export { useReadAloud, type ReadAloud } from './use-read-aloud'
