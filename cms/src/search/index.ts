import type { Feature } from '../platform/feature'
import { indexDoor } from './index-door'
import { findByWords } from './title-search'

/** Search runs on the phone; the service hands out what it runs on, and finds by it in the lists of staff. */
export const search: Feature = {
  name: 'search',
  listSearch: findByWords,
  front: { doors: (tools) => [indexDoor(tools)] },
}
