export { useIsTakenAlong } from './is-taken-along'
export { TakeAlong } from './TakeAlong'
