import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { sha256 } from '../../platform/crypto/sha256'
import type { Bank, Drawable } from './draw'

export type PoolQuestion = Drawable & { question: QuizQuestion }
export type Group = { id: string; name: string }
export type Pool = { id: string; seed: string; questions: PoolQuestion[]; groups: Group[] }

/** What is published of the pool after the end: which questions, and the hash of each one's content. */
export function poolLines(pool: readonly PoolQuestion[]): string[] {
  return pool
    .map(({ id, topic, question }) => `${id} ${topic} ${sha256(JSON.stringify(question))}`)
    .sort()
}

/** SHA-256 of the banks and of every question in the pool, one a line. */
export function poolHash(banks: readonly Bank[], pool: readonly PoolQuestion[]): string {
  const lines = [...banks.map(({ topic, count }) => `${topic} ${count}`), ...poolLines(pool)]
  return sha256(lines.join('\n'))
}
