export { AlertList } from './AlertList'
export { alertFeeds } from './feeds'
export { pickAlert } from './pick-alert'
export { severityBadge } from './severity-badge'
