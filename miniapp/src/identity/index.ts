export { useIsTakenAlong } from './is-taken-along'
export { OwnNumber } from './OwnNumber'
export { TakeAlong } from './TakeAlong'
