import { dayMs, monthOf } from '@chung-tay/shared/calendar'
import { factors } from '@chung-tay/shared/ratings/vocabulary'
import { randomBytes } from 'node:crypto'
import { plainReference } from '@chung-tay/cms/platform/crypto/references'
import type { PayloadRequest } from 'payload'
import type { DemoUnit } from './demo-units'
import { pick, steadyRandom } from './steady-random'

const levels = [5, 5, 5, 5, 4, 4, 4, 3, 3, 2, 1] as const
const perMonth = 3
const comments = {
  good: [
    'Cán bộ hướng dẫn rõ, xong trong một buổi sáng.',
    'Đến đúng giờ hẹn là có kết quả.',
    'Bác lớn tuổi được mời ngồi và làm trước.',
  ],
  bad: ['Chờ hơi lâu vì đông người.', 'Nên có thêm ghế ngồi.', 'Biển chỉ dẫn chưa rõ.'],
}

/** A year of ratings of every unit. */
export async function loadRatings(
  req: PayloadRequest,
  units: readonly DemoUnit[],
  now: Date,
): Promise<void> {
  const random = steadyRandom(5)
  for (const { id } of units) {
    for (let number = 0; number < 12 * perMonth; number += 1) {
      const at = new Date(now.getTime() - Math.round((number + random()) * (365 / 36)) * dayMs)
      const level = pick(levels, random)
      const channel = random() < 0.6 ? 'invited' : 'walk-in'
      if (channel === 'invited') await addUsedInvitation(req, id, at)
      const tone = level >= 4 ? 'good' : 'bad'
      await req.payload.db.create({
        collection: 'ratings',
        data: {
          reference: plainReference('DG'),
          level,
          unit: id,
          factors: Object.fromEntries(
            factors.map(({ value }) => [value, random() < level / 5.5 ? 'good' : 'bad']),
          ),
          comment: random() < 0.3 ? pick(comments[tone], random) : undefined,
          channel,
          month: monthOf(at),
          isCommentHidden: false,
          createdAt: at.toISOString(),
          updatedAt: at.toISOString(),
        },
        req,
      })
    }
  }
}

/** Whoever rates by invitation was invited; the code itself is nobody's. */
const addUsedInvitation = (req: PayloadRequest, unit: string, at: Date) =>
  req.payload.db.create({
    collection: 'rating-invitations',
    data: {
      codeHash: randomBytes(32).toString('hex'),
      unit,
      source: 'dossier',
      month: monthOf(at),
      isUsed: true,
      expiresAt: new Date(at.getTime() + 90 * dayMs).toISOString(),
    },
    req,
  })
