import type { Endpoint } from 'payload'
import { publicRatingEndpoints } from './public/rating-endpoints'
import { moderateEndpoint } from './staff/moderate-endpoint'

export { RatingInvitations } from './invitation-collection'
export { invitationCode, issueInvitation } from './invitations'
export { Ratings } from './rating-collection'

export const ratingEndpoints: Endpoint[] = [...publicRatingEndpoints, moderateEndpoint]
