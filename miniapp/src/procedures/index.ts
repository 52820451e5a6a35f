export { answerOf, type Answer } from './answers'
export { readProcedure } from './read-procedure'
