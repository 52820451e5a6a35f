export { forgetStored } from './storage'
export { useStored } from './use-stored'
