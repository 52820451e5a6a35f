import path from 'node:path'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Payload } from 'payload'
import { aroundEntry, boardPage, rankOf } from '../../cms/src/platform/database/ranking'
import { boardStore } from '../../cms/src/quiz/leaderboard/boards'
import { compared, limited, unmeasured, type Figure } from '../lib/figure'
import { has } from '../lib/load'
import { startRedis, type Redis } from '../lib/redis'
import { board, fillDatabase, fillRedis, makeEntries, type Entry } from './board-data'

const sizes = [10_000, 100_000, 1_000_000] as const
const samples = 400
const naiveSamples = 30
const reach = 3

type Times = { ours: number[]; redis: number[]; naive: number[] }

/**
 * What a player's look at the board costs (rank, three neighbours on each side, top ten) beside the
 * same from a Redis sorted set, and beside counting with an index. One size after the other, each
 * alone in the database.
 */
export async function benchRanks(payload: Payload, dataDir: string): Promise<Figure[]> {
  const redis = has('redis-server') ? await startRedis() : undefined
  const figures: Figure[] = []
  const p50: number[] = []
  const p95: number[] = []
  try {
    for (const size of sizes) {
      const entries = makeEntries(size)
      fillDatabase(path.join(dataDir, 'chung-tay.db'), entries)
      if (redis) await fillRedis(redis, entries)
      const times = await measure(payload, redis, entries)
      p50.push(at(times.ours, 0.5))
      p95.push(at(times.ours, 0.95))
      figures.push(...figuresOf(size, times, Boolean(redis)))
    }
  } finally {
    await redis?.stop()
    fillDatabase(path.join(dataDir, 'chung-tay.db'), [])
  }
  figures.push(
    growth('quiz.rank.growth', 'median', p50[0]!, p50.at(-1)!),
    growth('quiz.rank.growth.p95', '95th percentile', p95[0]!, p95.at(-1)!),
  )
  return figures
}

async function measure(
  payload: Payload,
  redis: Redis | undefined,
  entries: readonly Entry[],
): Promise<Times> {
  const { drizzle } = payload.db as unknown as { drizzle: LibSQLDatabase }
  const times: Times = { ours: [], redis: [], naive: [] }
  for (let sample = 0; sample < samples + 40; sample += 1) {
    const { id, key } = entries[(sample * 7919 * 31) % entries.length]!
    const ours = await timed(() => lookHere(payload, id))
    const theirs = redis ? await timed(() => lookInRedis(redis, id)) : undefined
    // The first ones warm caches up.
    if (sample < 40) continue
    times.ours.push(ours.ms)
    if (theirs) {
      times.redis.push(theirs.ms)
      if (theirs.value.top !== 10 || ours.value.top !== 10) throw new Error('No top ten')
    }
    if (sample % Math.ceil(samples / naiveSamples) > 0) continue
    const naive = await timed(() =>
      drizzle.all<{ n: number }>(
        sql`SELECT COUNT(*) AS n FROM quiz_board_entries WHERE board = ${board} AND key < ${key}`,
      ),
    )
    if (naive.value[0]!.n + 1 !== ours.value.rank) throw new Error('A rank is wrong')
    times.naive.push(naive.ms)
  }
  return times
}

async function lookHere(payload: Payload, id: string) {
  const store = await boardStore({ payload })
  const mine = (await store.entries.get(id))!
  const rank = await rankOf(store.counts, board, mine.key)
  const top = await boardPage(store, board, { limit: 10 })
  const around = await aroundEntry(store, mine, reach)
  return { rank, top: top.length, around: around.length }
}

/** Place, neighbours and top ten; names would have to be looked up besides. */
async function lookInRedis(redis: Redis, id: string) {
  const [place, top] = await redis.send([
    ['ZRANK', board, id],
    ['ZRANGE', board, 0, 9, 'WITHSCORES'],
  ])
  const from = Math.max(0, Number(place) - reach)
  const [around] = await redis.send([['ZRANGE', board, from, Number(place) + reach, 'WITHSCORES']])
  return { top: (top as string[]).length / 2, around: (around as string[]).length / 2 }
}

function figuresOf(size: number, { ours, redis, naive }: Times, hasRedis: boolean): Figure[] {
  const name = size >= 1_000_000 ? `${size / 1_000_000}m` : `${size / 1000}k`
  const what = `rank + 3 around + top 10 among ${size.toLocaleString('en')}`
  const frame = { unit: 'ms', target: 'beside Redis, no limit' }
  return [
    ...(hasRedis
      ? [0.5, 0.95].map((share) =>
          compared({
            ...frame,
            id: `quiz.rank.${name}${share === 0.5 ? '' : '.p95'}`,
            what: `${what}, ${share === 0.5 ? 'median' : '95th percentile'}, against a Redis sorted set`,
            ours: at(ours, share),
            peer: at(redis, share),
          }),
        )
      : [unmeasured({ ...frame, id: `quiz.rank.${name}`, what }, 'redis-server is not installed')]),
    compared({
      id: `quiz.rank.${name}.naive`,
      what: `${what}, against the rank alone by an indexed count`,
      ours: at(ours, 0.5),
      peer: at(naive, 0.5),
      unit: 'ms',
      target: size < 1_000_000 ? 'beside a count, no limit' : '≤ 0.2 ×',
      ...(size < 1_000_000 ? {} : { atMost: 0.2 }),
    }),
  ]
}

function growth(id: string, which: string, small: number, large: number): Figure {
  return limited({
    id,
    what: `${which} at 1,000,000 entries over that at 10,000 (${small.toFixed(3)} → ${large.toFixed(3)} ms)`,
    ours: large / small,
    unit: '×',
    target: '≤ 1.5 ×',
    atMost: 1.5,
  })
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const began = performance.now()
  const value = await work()
  return { value, ms: performance.now() - began }
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
