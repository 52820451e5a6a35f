export { openPicture } from './open-picture'
export { prepareFile, type PickedFile, type Prepared } from './prepare-file'
export { isHonest } from './redraw'
