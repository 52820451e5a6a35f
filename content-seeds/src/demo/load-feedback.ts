import { dayMs } from '@chung-tay/shared/calendar'
import { randomBytes } from 'node:crypto'
import { datedReference } from '@chung-tay/cms/platform/crypto/references'
import { deadlinesFor } from '@chung-tay/cms/feedback/deadlines'
import { publicSearchText } from '@chung-tay/cms/feedback/public-search-text'
import { hashTrackingCode, trackingCodeFor } from '@chung-tay/cms/feedback/tracking'
import type { Setting } from '@chung-tay/shared/payload-types'
import type { PayloadRequest } from 'payload'
import type { DemoUnit } from './demo-units'
import { stories } from './feedback-stories'
import { pick, steadyRandom } from './steady-random'

const cases = 72
/** The latest ones still wait. */
const open = 5

/** A year of feedback: answered, most of it in time, some of it published; the latest is under way. */
export async function loadFeedback(
  req: PayloadRequest,
  { communes, settings, now }: { communes: readonly DemoUnit[]; settings: Setting; now: Date },
): Promise<void> {
  const random = steadyRandom(11)
  for (let number = 0; number < cases; number += 1) {
    const story = stories[number % stories.length]!
    const unit = pick(communes, random)
    const receivedAt = new Date(now.getTime() - (number + 0.2 + random() * 0.6) * 5 * dayMs)
    const isOpen = number < open
    const answeredAt = new Date(receivedAt.getTime() + (2 + random() * 16) * dayMs)
    const isPublished = !isOpen && answeredAt < now && number < 3 * stories.length
    const made = { createdAt: receivedAt.toISOString(), updatedAt: receivedAt.toISOString() }
    const isAnswered = !isOpen && answeredAt < now
    const { id } = (await req.payload.db.create({
      collection: 'feedback-cases',
      data: {
        ...made,
        reference: datedReference('PA', receivedAt),
        codeHash: hashTrackingCode(trackingCodeFor(randomBytes(16).toString('hex'))),
        kind: story.kind,
        state: isAnswered ? 'closed' : 'assigned',
        priority: 'normal',
        unit: unit.id,
        commune: unit.id,
        text: story.text,
        allowPublic: true,
        ...deadlinesFor(story.kind, receivedAt, settings),
        ...(isAnswered
          ? {
              answeredAt: answeredAt.toISOString(),
              closedAt: answeredAt.toISOString(),
              // Most are solved; not all, as anywhere.
              outcome: number % 9 === 4 ? 'refused' : number % 11 === 7 ? 'insufficient' : 'solved',
              reopenings: number % 13 === 6 ? 1 : 0,
            }
          : {}),
        isPublished,
        ...(isPublished
          ? {
              publishedAt: answeredAt.toISOString(),
              publicTitle: story.title,
              publicText: story.text,
              publicAnswer: story.answer,
              publicSearch: publicSearchText(story.title, story.text),
              followers: Math.floor(random() * 24),
            }
          : {}),
      },
      req,
    })) as { id: string }
    await addEvent(req, { ...made, case: id, type: 'assigned', unitName: unit.name })
    if (!isAnswered) continue
    const at = answeredAt.toISOString()
    await addEvent(req, {
      case: id,
      type: 'answered',
      text: story.answer,
      unitName: unit.name,
      createdAt: at,
      updatedAt: at,
    })
  }
}

const addEvent = (req: PayloadRequest, data: Record<string, unknown>) =>
  req.payload.db.create({ collection: 'feedback-events', data, req })
