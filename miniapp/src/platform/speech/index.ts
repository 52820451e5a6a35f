export { useReadAloud, type ReadAloud } from './use-read-aloud'
