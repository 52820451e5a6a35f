export { prepareFile, type PickedFile, type Prepared } from './prepare-file'
