'use client'

import { useSyncExternalStore, type ReactNode } from 'react'

const never = () => () => undefined

/**
 * Nothing within can be chosen or pressed before the page works: it comes from the server as it looks, and
 * what somebody chose in it before its scripts ran would be taken back without a word.
 */
export function UntilAwake({ children }: { children: ReactNode }) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <fieldset className="staff-view__awake" role="none" disabled={!isAwake}>
      {children}
    </fieldset>
  )
}
