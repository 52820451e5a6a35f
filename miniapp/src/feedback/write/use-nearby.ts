import type { NearbyCase } from '@chung-tay/shared/feedback/contract'
import { cellOf, type Point } from '@chung-tay/shared/feedback/map'
import { useEffect, useState } from 'react'
import { postJson } from '../../platform/submissions'

const none: NearbyCase[] = []

/**
 * Public cases near a point. Only the middle of its square of about a kilometre leaves the phone; while the
 * point stays in one square nothing is asked again.
 */
export function useNearby(point: Point | undefined, commune: string): readonly NearbyCase[] {
  const [cases, setCases] = useState<readonly NearbyCase[]>(none)
  const { latitude, longitude } = point ? cellOf(point) : {}
  useEffect(() => {
    if (latitude === undefined || longitude === undefined) {
      setCases(none)
      return undefined
    }
    const stop = new AbortController()
    postJson<{ cases: NearbyCase[] }>({
      path: '/api/feedback/nearby',
      body: { location: { latitude, longitude }, ...(commune ? { commune } : {}) },
      signal: stop.signal,
    }).then(
      (answer) => setCases(answer.cases),
      // Only an offer: without an answer nothing is missing, but those of another place mislead.
      () => {
        if (!stop.signal.aborted) setCases(none)
      },
    )
    return () => stop.abort()
  }, [latitude, longitude, commune])
  return cases
}
