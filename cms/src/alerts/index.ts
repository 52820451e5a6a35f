import { withEndpoints } from '../platform/http/own-endpoints'
import { Alerts as Collection } from './collection'
import { reactionEndpoints } from './reactions/reaction-endpoints'

export { ScamFigures } from './figure-collection'
export { AlertReactions } from './reactions/reaction-collection'

export const Alerts = withEndpoints(Collection, reactionEndpoints)
