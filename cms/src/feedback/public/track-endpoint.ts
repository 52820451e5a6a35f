import type { PayloadRequest } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { invitationCode } from '../../ratings'
import { currentSettings } from '../../platform/current-settings'
import { publicEndpoint } from '../../platform/http'
import { attachmentsOf } from '../attachments'
import { trackedCaseSchema, trackSchema } from '@chung-tay/shared/feedback/contract'
import { eventsOf } from '../events'
import { caseByCode } from '../find-case'
import { leadingCase } from '../merged-cases'
import { presentCase } from '../present-case'

const ratingCode = (about: string) => invitationCode({ source: 'feedback', about })

/** `POST /api/feedback/track`: a case with its timeline. The code comes in the body, never in a URL. */
export const trackEndpoint = publicEndpoint({
  path: '/feedback/track',
  method: 'post',
  summary: 'Follow a case by its tracking code',
  body: trackSchema,
  answers: { 200: { schema: trackedCaseSchema, description: 'The case' } },
  limit: { points: 120, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const found = await caseByCode(req, body.code)
    const lead = await leadingCase(req, found)
    const [events, leadEvents, attachments, settings, unitName] = await Promise.all([
      eventsOf(req, found.id),
      lead === found ? [] : eventsOf(req, lead.id),
      attachmentsOf(req, found.id),
      currentSettings(req.payload),
      unitNameOf(req, lead),
    ])
    const now = new Date()
    return {
      ...presentCase({
        case: found,
        lead,
        unitName,
        events,
        leadEvents,
        attachments,
        settings,
        now,
      }),
      ratingCode:
        found.state === 'closed' && idOf(found.unit) && !found.duplicateOf
          ? ratingCode(found.id)
          : null,
    }
  },
})

/** The name of the unit that handles a case; undefined while the coordinators have it. */
export async function unitNameOf(
  req: PayloadRequest,
  { unit }: Pick<FeedbackCase, 'unit'>,
): Promise<string | undefined> {
  const id = idOf(unit)
  if (!id) return undefined
  const found = await req.payload.db.findOne<{ id: string; name: string }>({
    collection: 'units',
    where: { id: { equals: id } },
    select: { name: true },
  })
  return found?.name
}
