export { ScanButton } from './ScanButton'
