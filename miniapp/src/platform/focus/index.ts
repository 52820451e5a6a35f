export { focusHeading } from './focus-heading'
export { keepFocusWhenFocused } from './when-focused'
