export { readQrOf } from './scan'
export { ScanButton } from './ScanButton'
