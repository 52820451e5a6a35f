import type { Feature } from '../platform/feature'
import { indexDoor } from './index-door'

/** Search runs on the phone; the service hands out what it runs on. */
export const search: Feature = {
  name: 'search',
  front: { doors: (tools) => [indexDoor(tools)] },
}
