import Database from 'libsql'
import { countEntry } from '../../cms/src/platform/database/ranking'
import type { Redis } from '../lib/redis'

export const board = 'bench'
export const questions = 20
export const limitSeconds = 900

export type Entry = { id: string; key: number; reachedAt: number; score: number; seconds: number }

/** Entries as a contest of 20 questions in 15 minutes gives them; the same ones every time. */
export function makeEntries(count: number): Entry[] {
  const next = random(42)
  return Array.from({ length: count }, (_, at) => {
    const skill = 0.35 + 0.6 * next()
    let score = 0
    for (let question = 0; question < questions; question += 1) if (next() < skill) score += 1
    const seconds = Math.floor(120 + 780 * ((next() + next()) / 2))
    return {
      id: at.toString(16).padStart(32, '0'),
      key: (questions - score) * (limitSeconds + 1) + seconds,
      reachedAt: 1_790_000_000_000 + Math.floor(next() * 604_800_000),
      score,
      seconds,
    }
  })
}

/** Replaces all boards of the embedded database by one with these entries. */
export function fillDatabase(file: string, entries: readonly Entry[]): void {
  const db = new Database(file)
  const amounts = new Map<string, number>()
  for (const { key } of entries) countEntry(amounts, { board, key }, 1)
  db.exec('BEGIN; DELETE FROM quiz_board_entries; DELETE FROM quiz_rank_counts;')
  const insert = db.prepare(
    'INSERT INTO quiz_board_entries (id, board, key, reached_at, contest, attempt, name, is_name_shown, "group", score, seconds) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)',
  )
  for (const { id, key, reachedAt, score, seconds } of entries)
    insert.run(
      id,
      board,
      key,
      reachedAt,
      board,
      id,
      `Người thi ${id.slice(-6)}`,
      '',
      score,
      seconds,
    )
  const count = db.prepare('INSERT INTO quiz_rank_counts (id, count) VALUES (?, ?)')
  for (const [id, amount] of amounts) count.run(id, amount)
  db.exec('COMMIT')
  // As after weeks of use: nothing waits in the write-ahead log.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

/** The same entries in a sorted set; equal keys in the order in which they were reached. */
export async function fillRedis(redis: Redis, entries: readonly Entry[]): Promise<void> {
  await redis.send([['FLUSHALL']])
  for (let at = 0; at < entries.length; at += 5000) {
    const pairs = entries.slice(at, at + 5000).flatMap(({ key, id }) => [key, id])
    await redis.send([['ZADD', board, ...pairs]])
  }
}

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
