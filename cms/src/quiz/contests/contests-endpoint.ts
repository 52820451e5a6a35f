import type { Endpoint, Payload } from 'payload'
import { publicEndpoint } from '../../platform/http'
import {
  contestsQuerySchema,
  contestsSchema,
  type ContestView,
} from '@chung-tay/shared/quiz/contests/contract'
import { mayShowResults, resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import type { PublishedResults } from '@chung-tay/shared/quiz/results/contract'
import { announcedContests, contestBySlug, poolOf, type Contest } from './load-contest'
import { phaseOf } from './phase'
import { rulesHash, rulesOf } from './rules-text'

/** How many people take part in a contest so far, by its id. */
type CountEntrants = (payload: Payload, contest: string) => Promise<number>

/** `GET /api/quiz/contests`: every announced contest; with `?slug=` one, and its groups. */
export const contestsEndpoint = (countEntrants: CountEntrants): Endpoint =>
  publicEndpoint({
    path: '/quiz/contests',
    method: 'get',
    summary: 'Announced contests: window, rules, hash of the draw',
    query: contestsQuerySchema,
    answers: { 200: { schema: contestsSchema, description: 'The contests, newest first' } },
    limit: { points: 2400, perSeconds: 600 },
    answer: async ({ req: { payload }, query: { slug } }) => {
      const now = Date.now()
      const found = slug ? [await contestBySlug(payload, slug)] : await announcedContests(payload)
      const contests = []
      for (const contest of found) {
        const groups = slug ? { groups: (await poolOf(payload, contest)).groups } : {}
        contests.push({ ...(await toView(payload, contest, { now, countEntrants })), ...groups })
      }
      return { now: new Date(now).toISOString(), contests }
    },
  })

async function toView(
  payload: Payload,
  contest: Contest,
  { now, countEntrants }: { now: number; countEntrants: CountEntrants },
): Promise<ContestView> {
  const phase = phaseOf(contest, now)
  const isOpen = phase !== 'cancelled' && mayShowResults(contest, now)
  const published = contest.publishedResults as PublishedResults | null
  const pool = await poolOf(payload, contest)
  return {
    ...rulesOf(contest),
    slug: contest.slug,
    summary: contest.summary,
    phase,
    resultsAt: new Date(resultsAt(contest)).toISOString(),
    asksPractice: pool.questions.some(({ question }) => question.usableIn !== 'contest'),
    isSample: contest.isSample === true,
    entrants: await countEntrants(payload, contest.id),
    seedHash: contest.seedHash ?? '',
    poolHash: contest.poolHash ?? '',
    rulesHash: rulesHash(contest),
    announcedAt: contest.announcedAt ?? '',
    seed: isOpen ? pool.seed : null,
    resultsPublishedAt: published?.publishedAt ?? null,
    resultsHash: published?.sha256 ?? null,
    withdrawn: isOpen
      ? contest.withdrawn
          .filter(({ at }) => Date.parse(at) <= now)
          .map(({ question, at, since, reason = null }) => ({
            question,
            at,
            since,
            reason,
          }))
      : [],
  }
}
