export { Units } from './unit-collection'
export { Contacts } from './contact-collection'
