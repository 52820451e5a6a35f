import type { Payload } from 'payload'
import { publicEndpoint } from '../../platform/http'
import { boardSize } from '../leaderboard/boards'
import {
  contestsQuerySchema,
  contestsSchema,
  type ContestView,
} from '@chung-tay/shared/quiz/contests/contract'
import type { PublishedResults } from '@chung-tay/shared/quiz/results/contract'
import { announcedContests, contestBySlug, poolOf, type Contest } from './load-contest'
import { phaseOf } from './phase'
import { rulesHash, rulesOf } from './rules-text'

/** `GET /api/quiz/contests`: every announced contest; with `?slug=` one, and its groups. */
export const contestsEndpoint = publicEndpoint({
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
      contests.push({ ...(await toView(payload, contest, now)), ...groups })
    }
    return { now: new Date(now).toISOString(), contests }
  },
})

async function toView(payload: Payload, contest: Contest, now: number): Promise<ContestView> {
  const phase = phaseOf(contest, now)
  const published = contest.publishedResults as PublishedResults | null
  return {
    ...rulesOf(contest),
    slug: contest.slug,
    summary: contest.summary,
    phase,
    isSample: contest.isSample === true,
    entrants: await boardSize(payload, contest.id),
    seedHash: contest.seedHash ?? '',
    poolHash: contest.poolHash ?? '',
    rulesHash: rulesHash(contest),
    announcedAt: contest.announcedAt ?? '',
    seed: phase === 'ended' ? (await poolOf(payload, contest)).seed : null,
    resultsPublishedAt: published?.publishedAt ?? null,
    resultsHash: published?.sha256 ?? null,
    withdrawn:
      phase === 'ended'
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
