import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { QuizContest, QuizQuestion } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { poolOf, unfinishedContests, withdrawnOf, type Withdrawn } from '../contests/load-contest'
import type { PoolQuestion } from '../contests/pool'
import { endOfForce } from '../questions/in-force'
import { noticeMs, storeWithdrawn } from '../contests/withdrawn'

/**
 * Takes questions whose law is no longer in force out of the contests that were announced with them.
 *
 * What was committed to stays as it is: seed, pool and their hashes do not change, so anyone can still
 * repeat every draw. Beside them stands, since when, which question was withdrawn, and after the end
 * that is published too:
 * - attempts that begin after `at` do not draw it (`drawQuestions` leaves it out). If a bank comes out
 *   short, the missing ones count as right, as for everybody who begins later;
 * - an attempt that had drawn it before keeps it. What was answered while the law was in force counts as
 *   it was answered: it was the right question then. What was answered after `since`, or not at all,
 *   counts as right whatever was answered, for everybody alike: nobody loses for knowing the new law.
 *   Attempts that are finished are graded anew by the job; a score can only grow.
 *
 * The frozen questions decide, not what became of them since: a question that was rewritten for a new
 * law still stands in the pool as it was. Before the start, staff may rather take the contest back
 * to a draft and announce it again; the page of the question banks tells them which.
 *
 * Runs within the request's transaction. Doing it again changes nothing.
 * @returns How many questions were withdrawn.
 */
export async function withdrawExpired(req: PayloadRequest, now: number): Promise<number> {
  let count = 0
  for (const contest of await unfinishedContests(req.payload, now, req))
    count += await withdrawFrom(req, contest, now)
  return count
}

async function withdrawFrom(
  req: PayloadRequest,
  contest: QuizContest,
  now: number,
): Promise<number> {
  if (!contest.pool) return 0
  const { questions } = await poolOf(req.payload, { pool: contest.pool })
  const before = withdrawnOf(contest)
  const known = new Set(before.map(({ question }) => question))
  const open = questions.filter(({ id }) => !known.has(id))
  const ends = await endsOf(req, [...new Set(open.flatMap(citedBy))], now)
  const added = open.flatMap((each): Withdrawn[] => {
    const moments = citedBy(each).flatMap((document) => ends.get(document) ?? [])
    return moments.length === 0
      ? []
      : [
          {
            question: each.id,
            at: new Date(now + noticeMs).toISOString(),
            since: new Date(Math.min(...moments)).toISOString(),
          },
        ]
  })
  if (added.length === 0) return 0
  await storeWithdrawn(req, contest.id, [...before, ...added])
  return added.length
}

const citedBy = ({ question }: PoolQuestion): string[] =>
  (question.legalBasis ?? []).map(({ document }) => String(idOf(document)))

/** Which of these documents are no longer in force, and since when; without a date, since now. */
async function endsOf(
  req: PayloadRequest,
  documents: string[],
  now: number,
): Promise<Map<string, number>> {
  if (documents.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    where: {
      and: [
        { id: { in: documents } },
        { status: { equals: 'expired' } },
        { _status: { equals: 'published' } },
      ],
    },
    pagination: false,
    depth: 0,
    select: { effectiveTo: true },
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map((document) => [String(document.id), Math.min(now, endOfForce(document) ?? now)]),
  )
}

/**
 * A question that was marked because of its law: the contests that ask it follow at once. One run sees
 * to all questions, so a request that marks hundreds runs it once.
 */
export const withdrawMarked: CollectionAfterChangeHook<QuizQuestion> = async ({ doc, req }) => {
  if (doc.provenance?.needsReview && !req.context.hasWithdrawn) {
    req.context.hasWithdrawn = true
    await withdrawExpired(req, Date.now())
  }
  return doc
}
