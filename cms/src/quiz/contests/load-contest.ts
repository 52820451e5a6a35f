import type { Payload, PayloadRequest } from 'payload'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import { records } from '../../platform/database/records'
import { keepAnswers } from '../../platform/keep-answers'
import { notFound } from '../../platform/http'
import { banksOf, limitSecondsOf, plannedQuestions } from './measures'
import type { Bank } from './draw'
import type { Pool, PoolQuestion } from './pool'

/**
 * A question taken out of an announced contest: from when on no attempt draws it (`at`), since when it
 * was no longer right to ask it (its law expired; by hand, for the reason given: from the start), and
 * when finished attempts were graded anew. Moments as ISO 8601.
 */
export type Withdrawn = {
  question: string
  at: string
  since: string
  reason?: string
  regradedAt?: string
}

/** A contest as the server runs it: what its editors set, measured, with moments in milliseconds. */
export type Contest = Omit<QuizContest, 'startsAt' | 'endsAt' | 'banks' | 'withdrawn'> & {
  startsAt: number
  endsAt: number
  banks: Bank[]
  withdrawn: Withdrawn[]
  questionCount: number
  limitSeconds: number
}

export type LoadedPool = Pool & { byId: Map<string, PoolQuestion> }

const keptMs = 3_000
/** By id alone, whichever way it was asked for: no door may know of an end that another does not. */
const contests = keepAnswers<Contest | undefined>({ most: 200, forMs: keptMs })
const idsOfSlugs = keepAnswers<string | undefined>({ most: 200, forMs: keptMs })
/** Frozen, so kept as long as there is room. */
const pools = keepAnswers<LoadedPool>({ most: 20 })

/**
 * An announced (or cancelled) contest by its slug, as of at most three seconds ago.
 * @throws RequestError 404
 */
export async function contestBySlug(payload: Payload, slug: string): Promise<Contest> {
  const id = await idsOfSlugs.get(slug, async () => (await find(payload, { slug }))?.id)
  const found = id && (await kept(payload, id))
  if (!found) throw notFound('Không tìm thấy cuộc thi này. Hãy xem danh sách cuộc thi.')
  return found
}

/** The same by id, as attempts name it. @throws RequestError 404 */
export async function contestById(payload: Payload, id: string): Promise<Contest> {
  const found = await kept(payload, id)
  if (!found) throw notFound('Cuộc thi này không còn nữa.')
  return found
}

/** Everything announced, newest first. */
export async function announcedContests(payload: Payload): Promise<Contest[]> {
  const { docs } = await payload.find({
    collection: 'quiz-contests',
    where: { state: { in: ['announced', 'cancelled'] } },
    sort: '-startsAt',
    limit: 50,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(measured)
}

/** Announced contests that are not over, the next to begin first; within the request, if one is given. */
export async function unfinishedContests(
  payload: Pick<Payload, 'find'>,
  now: number,
  req?: PayloadRequest,
): Promise<QuizContest[]> {
  const { docs } = await payload.find({
    collection: 'quiz-contests',
    where: {
      and: [
        { state: { equals: 'announced' } },
        { endsAt: { greater_than: new Date(now).toISOString() } },
      ],
    },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** What was taken out of a contest since it was announced. */
export const withdrawnOf = ({ withdrawn }: Pick<QuizContest, 'withdrawn'>) =>
  (withdrawn as Withdrawn[] | null) ?? []

/** What a contest draws from. Holds seed and keys: never leaves the server. */
export function poolOf(payload: Payload, contest: Pick<Contest, 'pool'>): Promise<LoadedPool> {
  const id = contest.pool ?? ''
  return pools.get(id, () => loadPool(payload, id))
}

/** Forgets what is kept, once a contest changed. */
export function forgetContest(): void {
  contests.clear()
  idsOfSlugs.clear()
}

async function loadPool(payload: Payload, id: string): Promise<LoadedPool> {
  const pool = await (await records<Pool>({ payload }, 'quiz-pools')).get(id)
  if (!pool) throw new Error(`No pool ${id}`)
  return { ...pool, byId: new Map(pool.questions.map((each) => [each.id, each])) }
}

const kept = (payload: Payload, id: string) =>
  contests.get(id, async () => {
    const found = await find(payload, { id })
    return found && measured(found)
  })

async function find(
  payload: Payload,
  where: { slug: string } | { id: string },
): Promise<QuizContest | undefined> {
  const [name, value] = Object.entries(where)[0]!
  const { docs } = await payload.find({
    collection: 'quiz-contests',
    where: {
      and: [{ [name]: { equals: value as string } }, { state: { in: ['announced', 'cancelled'] } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

function measured(contest: QuizContest): Contest {
  return {
    ...contest,
    startsAt: new Date(contest.startsAt).getTime(),
    endsAt: new Date(contest.endsAt).getTime(),
    banks: banksOf(contest),
    withdrawn: withdrawnOf(contest),
    questionCount: plannedQuestions(contest),
    limitSeconds: limitSecondsOf(contest),
  }
}
