export { readFine } from './read-fine'
