export { answerOf, type Answer } from './answers'
