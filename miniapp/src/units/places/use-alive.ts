import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the app has taken the page over; not yet in HTML from the server, where a tap does nothing. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
