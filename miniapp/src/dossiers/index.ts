export { watchedList } from './watched'
export { WatchedList } from './WatchedList'
