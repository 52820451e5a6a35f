import { endpointDoor } from '../platform/edge/endpoint-door'
import type { Door, FrontTools } from '../platform/edge/front-part'
import { countEndpoint } from './count-endpoint'
import { createQuickCount } from './quick-count'

/** Counting happens in front of Next: it is the most frequent request of all, and the smallest. */
export const usageDoor = (tools: FrontTools): Door => ({
  method: 'POST',
  path: '/api/usage',
  handle: endpointDoor(countEndpoint, { ...tools, quick: createQuickCount() }),
})
