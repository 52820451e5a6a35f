import { closed, content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Alerts } from './collection'
import { feedDoors } from './feeds/feed-doors'
import { ScamFigures } from './figure-collection'
import { AlertReactions } from './reactions/reaction-collection'
import { reactionEndpoints } from './reactions/reaction-endpoints'

export const alerts: Feature = {
  name: 'alerts',
  collections: [Alerts, ScamFigures, AlertReactions],
  endpoints: reactionEndpoints,
  access: { alerts: content, 'scam-figures': content, 'alert-reactions': closed },
  published: ['alerts', 'scam-figures'],
  front: { doors: feedDoors },
}
