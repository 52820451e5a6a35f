export { useWatched, watchedList } from './watched'
export { useReminders } from './use-reminders'
export type { Watched } from './watched'
export { WatchedList } from './WatchedList'
