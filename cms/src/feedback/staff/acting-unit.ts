import type { PayloadRequest } from 'payload'
import type { FeedbackCase, User } from '@chung-tay/shared/payload-types'
import { unitIdsOf } from '../../platform/access/roles'
import { idOf } from '../../platform/related-id'
import { unitNameOf } from '../public/track-endpoint'
import { coordinatorsName } from '@chung-tay/shared/feedback/vocabulary'

/**
 * Under which name something done to a case appears: people deal with a unit, never with an officer.
 * A coordinator who does not work for the unit acts for the province.
 */
export async function actingUnitName(
  req: PayloadRequest,
  user: User,
  found: FeedbackCase,
): Promise<string> {
  const unit = idOf(found.unit)
  const isTheirs = unit !== undefined && unitIdsOf(user as never).includes(unit)
  return (isTheirs ? await unitNameOf(req, found) : undefined) ?? coordinatorsName
}
