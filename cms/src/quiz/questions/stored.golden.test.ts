/**
 * Pinned: a review stands as long as the hash of what was reviewed does, and answers of running
 * attempts name options by these ids. Whatever changes here takes every review away and grades running
 * attempts wrongly.
 */
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { contentHash } from './content-hash'
import { playable, solutionOf } from './playable'

const common = {
  id: 'q1',
  topic: 't',
  text: 'Độ tuổi được cấp thẻ?',
  difficulty: 'easy',
  usableIn: 'both',
  explanation: 'Xem Điều 19.',
  legalBasis: [{ id: 'b', document: 'd1', article: '19' }],
}

test.each([
  {
    kind: 'single',
    parts: {
      choices: [
        { id: 'r1', text: '14', isCorrect: true },
        { id: 'r2', text: '16', isCorrect: false },
      ],
    },
    hash: '38bebf3a3157cb5bd588c369e4de505406324a3d241b0dff2c99f2d77a78b4e0',
    items: ['65467a87a378 14', 'e57441dffeea 16'],
    targets: null,
    solution: ['65467a87a378'],
  },
  {
    kind: 'ordering',
    parts: {
      steps: [
        { id: 'r1', text: 'Một' },
        { id: 'r2', text: 'Hai' },
        { id: 'r3', text: 'Ba' },
      ],
    },
    hash: '2a9b694323b47e28099b3ae6f8e1563e34402c6d97eb971c951e844938d314ea',
    items: ['51d36b8bbed5 Một', '57869c549a7b Hai', 'f6f560d0f46a Ba'],
    targets: null,
    solution: ['51d36b8bbed5', '57869c549a7b', 'f6f560d0f46a'],
  },
  {
    kind: 'matching',
    parts: {
      pairs: [
        { id: 'r1', left: 'A', right: '1' },
        { id: 'r2', left: 'B', right: '2' },
      ],
      extraRights: ['3'],
    },
    hash: 'bcafe93020b2bf303b7716b95ae1bb33d5cb8db811192a4c39c310aa1263515c',
    items: ['1927accf60e6 B', '8485e0136492 A'],
    targets: ['4b236ab34a1b 1', '79122ce0d0fd 3', 'b0637109eff3 2'],
    solution: ['b0637109eff3', '4b236ab34a1b'],
  },
])('a question of the kind $kind is stored and shown like this', ({ kind, parts, ...expected }) => {
  const question = { ...common, kind, ...parts } as unknown as QuizQuestion
  const { items, targets } = playable(question)
  const lines = (all: { id: string; text: string }[] | null) =>
    all && all.map(({ id, text }) => `${id} ${text}`)
  expect({
    hash: contentHash(question as unknown as Record<string, unknown>),
    items: lines(items),
    targets: lines(targets),
    solution: solutionOf(question),
  }).toEqual(expected)
})
