export { lastVisitOf } from './last-visit-of'
