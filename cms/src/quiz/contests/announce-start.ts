import type { QuizContest } from '@chung-tay/shared/payload-types'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce, withdraw } from '../../notices'

const startOf = ({ id, startsAt }: Pick<QuizContest, 'id' | 'startsAt'>) =>
  `contest ${id} ${Date.parse(startsAt)}`

/** Those who want it are told when an announced contest begins; not when it was taken back or moved before. */
export const announceStart: CollectionAfterChangeHook<QuizContest> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const startsAt = Date.parse(doc.startsAt)
  const isPlanned = doc.state === 'announced' && !doc.isSample
  if (previousDoc?.startsAt && (!isPlanned || startOf(previousDoc) !== startOf(doc)))
    await withdraw(req, startOf(previousDoc))
  // Having begun is no reason to take it back: in quiet hours it waits for the morning.
  if (!isPlanned || startsAt <= Date.now()) return
  await announce(req, {
    topic: 'contests',
    reference: doc.slug ?? doc.id,
    title: `Cuộc thi bắt đầu: ${doc.title}`,
    body: 'Chạm để xem thể lệ và vào thi.',
    path: `/trac-nghiem/cuoc-thi?c=${doc.slug}`,
    event: startOf(doc),
    notBefore: startsAt,
  })
}

/** One that is removed begins for nobody. */
export const forgetStart: CollectionAfterDeleteHook<QuizContest> = async ({ doc, req }) => {
  await withdraw(req, startOf(doc))
}
