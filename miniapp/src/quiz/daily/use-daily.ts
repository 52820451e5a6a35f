import { useStored } from '../../platform/storage'
import { dailyKey, noDaily } from './daily-record'

// An open day may be missing; what is there is built like this.
const example = { done: {}, open: null }

/** The daily five kept on this device; none until the page runs there. */
export const useDaily = () => useStored(dailyKey, noDaily, example)
