export { readHandbookEntry } from './read-handbook-entry'
