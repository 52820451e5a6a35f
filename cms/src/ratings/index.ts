import { withEndpoints } from '../platform/http/own-endpoints'
import { publicRatingEndpoints } from './public/rating-endpoints'
import { Ratings as Collection } from './rating-collection'
import { moderateEndpoint } from './staff/moderate-endpoint'

export { RatingInvitations } from './invitation-collection'
export { invitationCode, issueInvitation } from './invitations'

export const Ratings = withEndpoints(Collection, [...publicRatingEndpoints, moderateEndpoint])
