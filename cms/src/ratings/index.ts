import { cases, closed } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { RatingInvitations } from './invitation-collection'
import { publicRatingEndpoints } from './public/rating-endpoints'
import { Ratings } from './rating-collection'
import { moderateEndpoint } from './staff/moderate-endpoint'

export { invitationCode, issueInvitation } from './invitations'

export const ratings: Feature = {
  name: 'ratings',
  collections: [Ratings, RatingInvitations],
  endpoints: [...publicRatingEndpoints, moderateEndpoint],
  access: { ratings: cases, 'rating-invitations': closed },
}
