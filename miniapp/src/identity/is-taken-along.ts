import { useStored } from '../platform/storage'

/** What this phone knows of the copy at the service. */
export type Taken = {
  /** The version it wrote or read last; 0 when it does not take part. */
  version: number
  /** When that was, milliseconds since 1970; 0 when it knows of no copy. Who only stopped here leaves it there. */
  at: number
  /** Zalo did not confirm whose phone this is: it is asked again when the person taps for it. */
  isPaused?: boolean
}

/** Where this phone keeps it. */
export const takenKey = 'taken-along'
export const notTaken: Taken = { version: 0, at: 0 }

/** Whether something of what this phone keeps lies at the service too, sealed. */
export const useIsTakenAlong = () => useStored(takenKey, notTaken)[0].at > 0
