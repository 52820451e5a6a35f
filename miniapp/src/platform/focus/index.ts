export { focusHeading } from './focus-heading'
export { keepFocus } from './keep-focus'
