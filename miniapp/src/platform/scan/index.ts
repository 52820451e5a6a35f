export { PictureCodeButton } from './PictureCodeButton'
export { readQrOf } from './scan'
export { ScanButton } from './ScanButton'
