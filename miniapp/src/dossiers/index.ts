export { WatchedList } from './WatchedList'
