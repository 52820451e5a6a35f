// What is loaded only where something has changed.
export { compareFacts } from './compare-facts'
export { GonePage } from './GonePage'
export { LateNotice } from './LateNotice'
export { NewsBox } from './NewsBox'
