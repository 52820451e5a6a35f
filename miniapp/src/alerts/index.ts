export { AlertList } from './AlertList'
export { alertFeeds } from './feeds'
export { severityLabels } from './labels'
export { pickAlert } from './pick-alert'
