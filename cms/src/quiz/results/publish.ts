import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { records } from '../../platform/database/records'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { conflict } from '../../platform/http'
import { closeOverdue } from '../play/close-overdue-job'
import type { Attempt } from '../attempts/attempt'
import type { Contest } from '../contests/load-contest'
import { regradeWithdrawn } from '../leaderboard/regrade'
import { hasSettled } from '../contests/withdrawn'
import { mayShowResults } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import type { PublishedResults } from '@chung-tay/shared/quiz/results/contract'
import { collectResults } from './result-lines'
import { writeResults } from './write-results'

export type ResultPage = { id: string; edition: string; text: string }

const pageBytes = 200_000
export const pageId = (edition: string, number: number) =>
  `${edition}:${String(number).padStart(6, '0')}`

/**
 * Writes the results of a finished contest as a file that stays as it is. Done again (after a
 * correction) it makes a new file; the hash of the earlier one stays published.
 * @throws RequestError 409 while the contest runs, or when it was cancelled
 */
export async function publishResults(
  payload: Payload,
  contest: Contest,
): Promise<PublishedResults> {
  if (contest.state === 'cancelled')
    throw conflict('CONTEST_CANCELLED', 'Cuộc thi đã hủy nên không có kết quả để công bố.')
  if (!mayShowResults(contest, Date.now()))
    throw conflict('STILL_RUNNING', 'Chưa hết giờ thi. Hết giờ mới công bố kết quả được.')
  await closeLast(payload, contest)
  await gradeAnew(payload, contest)
  const publishedAt = new Date().toISOString()
  const edition = randomUUID()
  const { head, entries } = await collectResults(payload, contest, publishedAt)
  const pages = pageWriter(payload, edition)
  const { sha256, entries: count } = await writeResults({ head, entries, write: pages.write })
  const before = contest.publishedResults as PublishedResults | null
  const published: PublishedResults = {
    publishedAt,
    sha256,
    entries: count,
    edition,
    pages: await pages.end(),
    earlier: before
      ? [...before.earlier, { publishedAt: before.publishedAt, sha256: before.sha256 }]
      : [],
  }
  await payload.update({
    collection: 'quiz-contests',
    id: contest.id,
    data: { publishedResults: published },
    overrideAccess: true,
  })
  if (before) await forget(payload, before.edition)
  return published
}

/** Nobody may still be playing: what is open has run out of time and is closed now. */
async function closeLast(payload: Payload, { id }: Contest): Promise<void> {
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const isOpen = async () => (await attempts.find({ contest: id, state: 'open' }, 1)).length > 0
  if (await isOpen()) await closeOverdue(await createLocalReq({}, payload), Date.now())
  if (await isOpen())
    throw conflict('STILL_PLAYING', 'Còn người đang nộp bài. Hãy thử lại sau một phút.')
}

/** A question withdrawn at the last moment counts for everybody before the scores are written down. */
async function gradeAnew(payload: Payload, { withdrawn }: Contest): Promise<void> {
  const now = Date.now()
  await regradeWithdrawn(payload, now)
  if (withdrawn.some(({ at }) => !hasSettled(at, now)))
    throw conflict(
      'STILL_GRADING',
      'Một câu vừa được rút, bài đang được chấm lại. Hãy thử lại sau.',
    )
}

/** Keeps a text in pieces of some size, each in a transaction of its own. */
function pageWriter(payload: Payload, edition: string) {
  let text = ''
  let pages = 0
  const flush = async () => {
    const page = { id: pageId(edition, pages), edition, text }
    await inOwnTransaction(payload, async (req) =>
      (await records<ResultPage>(req, 'quiz-result-pages')).insert(page),
    )
    pages += 1
    text = ''
  }
  return {
    async write(part: string): Promise<void> {
      text += part
      if (text.length >= pageBytes) await flush()
    },
    /** Keeps what is left. @returns How many pages there are. */
    async end(): Promise<number> {
      if (text) await flush()
      return pages
    },
  }
}

const forget = (payload: Payload, edition: string) =>
  inOwnTransaction(payload, async (req) =>
    (await records<ResultPage>(req, 'quiz-result-pages')).removeAll({ edition }),
  )
