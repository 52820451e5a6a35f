import type { Payload, PayloadRequest } from 'payload'
import { everyPage, records } from '../../platform/database/records'
import type { Attempt } from '../attempts/attempt'
import { certificateFor, scoreOf } from '../attempts/grading'
import { writeTurn } from '../contests/write-turn'
import { contestById, poolOf, withdrawnOf, type Withdrawn } from '../contests/load-contest'
import { settleEntrant } from './settle'
import { hasSettled, storeWithdrawn } from '../contests/withdrawn'

const atOnce = 200

/**
 * Grades finished attempts anew in which a question was withdrawn since, and puts them on the boards
 * again. What is done is noted at the contest, so that it is done once.
 * @returns How many attempts got another score.
 */
export async function regradeWithdrawn(payload: Payload, now: number): Promise<number> {
  const { docs } = await payload.find({
    collection: 'quiz-contests',
    where: { and: [{ state: { equals: 'announced' } }, { withdrawn: { exists: true } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  let changed = 0
  for (const contest of docs) {
    const due = withdrawnOf(contest).filter(
      ({ at, regradedAt }) => !regradedAt && hasSettled(at, now),
    )
    if (due.length === 0) continue
    changed += await regradeContest(payload, contest.id)
    await writeTurn(payload, (req) => noteRegraded(req, contest.id, due, now))
  }
  return changed
}

async function regradeContest(payload: Payload, id: string): Promise<number> {
  const contest = await contestById(payload, id)
  const pool = await poolOf(payload, contest)
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  let changed = 0
  for (const state of ['submitted', 'overdue'] as const) {
    const where = { contest: id, state }
    const pages = everyPage(attempts, { where, order: ['startedAt', 'id'], limit: atOnce })
    for await (const page of pages) {
      for (const attempt of page) {
        const score = scoreOf({ attempt, contest, pool })
        if (score === attempt.score) continue
        await writeTurn(payload, async (req) => {
          const own = await records<Attempt>(req, 'quiz-attempts')
          const certificate = attempt.certificate ?? certificateFor(contest, score)
          const change = { score, certificate }
          if (await own.changeIf(attempt.id, { score: attempt.score }, change))
            await settleEntrant(req, contest, attempt.entrant)
        })
        changed += 1
      }
    }
  }
  return changed
}

async function noteRegraded(
  req: PayloadRequest,
  id: string,
  done: readonly Withdrawn[],
  now: number,
): Promise<void> {
  const contest = await req.payload.findByID({
    collection: 'quiz-contests',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const ids = new Set(done.map(({ question }) => question))
  await storeWithdrawn(
    req,
    id,
    withdrawnOf(contest).map((each) =>
      ids.has(each.question) ? { ...each, regradedAt: new Date(now).toISOString() } : each,
    ),
  )
}
