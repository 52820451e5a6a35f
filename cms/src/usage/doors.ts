import type { RequestListener } from 'node:http'
import { endpointDoor } from '../platform/edge/endpoint-door'
import type { FrontParts } from '../platform/edge/front-parts'
import { countEndpoint } from './count-endpoint'
import { createQuickCount } from './quick-count'

export { flushUsage } from './flush'

/** Counting happens in front of Next: it is the most frequent request of all, and the smallest. */
export function usageDoor(
  parts: FrontParts,
  log: (error: unknown) => void,
): [string, RequestListener][] {
  const quick = createQuickCount()
  return [['POST /api/usage', endpointDoor(countEndpoint, { ...parts, log, quick })]]
}
