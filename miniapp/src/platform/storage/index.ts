export { forgetStored } from './storage'
export { useKeeping } from './use-keeping'
export { useStored } from './use-stored'
