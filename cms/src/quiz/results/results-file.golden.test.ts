/**
 * Version 1 of the published results of a contest (docs/quiz-results.md), pinned: people note hashes
 * before the start and check files years later. `results-file.golden.json` never changes; what does
 * not fit it needs a new `format`.
 */
import { readFileSync } from 'node:fs'
import { isAllRight, checkResults } from '@chung-tay/shared/quiz/results/check-results'
import { resultsFileSchema, type ResultsFile } from '@chung-tay/shared/quiz/results/contract'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { receiptOf } from '../attempts/receipt'
import { sha256 } from '../../platform/crypto/sha256'
import { drawQuestions } from '../contests/draw'
import type { Contest } from '../contests/load-contest'
import { poolHash, poolLines } from '../contests/pool'
import { rulesHash, rulesText } from '../contests/rules-text'
import { writeResults } from './write-results'

const text = readFileSync(new URL('./results-file.golden.json', import.meta.url), 'utf8')
const file = JSON.parse(text) as ResultsFile
const sha256OfFile = '91be747befa609152625807eb32a1f723c41506d3525efbfe3fb3cb715969fde'

test('the file passes every check, and is written byte for byte as it was', async () => {
  expect(resultsFileSchema.parse(file)).toEqual(file)
  const noted = {
    sha256: sha256OfFile,
    seedHash: '0f468a7a28231a8c05c72be84876ef87fa04b960c0497f1fc1e4315382bef429',
    poolHash: 'becd658c4075454021930e2efbc3321cbf1ef5ba806c67a83f92e0b946acde90',
    rulesHash: 'b53d48b4d8b309608da33dda198fb86a9753dd25c2249cd08049f71311206805',
  }
  expect(checkResults(text, noted).flatMap(({ problems }) => problems)).toEqual([])
  expect(isAllRight(checkResults(text, noted))).toBe(true)
  const parts: string[] = []
  const written = await writeResults({
    head: file.head,
    entries: (async function* () {
      yield* file.entries
    })(),
    write: async (part) => void parts.push(part),
  })
  expect(parts.join('')).toBe(text)
  expect(written).toEqual({ sha256: sha256OfFile, entries: 3 })
})

const pool = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map((id, at) => ({
  id,
  topic: at % 2 ? 'b' : 'a',
  question: { id, text: `Câu ${id}` } as QuizQuestion,
}))

test('seed, pool and rules have these hashes, and the draw gives these questions', () => {
  const { head, entries } = file
  expect(sha256(head.seed)).toBe(head.seedHash)
  expect(poolLines(pool)).toEqual(head.pool)
  expect(poolHash(head.banks, pool)).toBe(head.poolHash)
  for (const { nonce, drawn, withdrawn } of entries) {
    const out = new Set(head.withdrawn.slice(0, withdrawn))
    const again = drawQuestions({ seed: head.seed, nonce, banks: head.banks, pool, withdrawn: out })
    expect(again.map(({ id }) => id)).toEqual(drawn.map((line) => head.pool[line]!.split(' ')[0]))
  }
  const contest = {
    title: 'Tìm hiểu Luật Căn cước',
    organiser: 'Công an tỉnh',
    startsAt: Date.parse('2026-11-02T01:00:00.000Z'),
    endsAt: Date.parse('2026-11-09T16:59:59.000Z'),
    questionCount: 4,
    timing: 'whole',
    seconds: 600,
    attemptsAllowed: 2,
    whoMayEnter: 'everybody',
    groupKind: 'none',
    asksPrediction: true,
    givesCertificate: true,
    certificatePercent: 50,
    prizes: [
      { id: 'x', name: 'Giải Nhất', count: 1, reward: '2.000.000 đồng' },
      { id: 'y', name: 'Giải phong trào', count: 3, reward: null },
    ],
    rules: 'Mỗi người thi tối đa hai lượt.',
  } as unknown as Contest
  expect(rulesText(contest)).toBe(head.rules)
  expect(rulesHash(contest)).toBe(head.rulesHash)
})

test('an attempt is called by the first twelve digits of its id', () =>
  expect(receiptOf('01234567-89ab-4def-8123-456789abcdef')).toBe('0123456789ab'))
