export { AlertList } from './AlertList'
export { severityLabels } from './labels'
