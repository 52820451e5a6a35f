// What it takes to find out whether a page has changed, without telling what.
export { markOf } from './fact'
export { isChanged } from './keep-page'
export { noteNews } from './seen-list'
