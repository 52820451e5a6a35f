import { useStored } from '../platform/storage'

/** Where this phone keeps what it knows of the copy at the service. */
export const takenKey = 'taken-along'
export const notTaken = { version: 0, at: 0 }

/** Whether something of what this phone keeps lies at the service too, sealed. */
export const useIsTakenAlong = () => useStored(takenKey, notTaken)[0].version > 0
