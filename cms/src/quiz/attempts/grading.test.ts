import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { certificateFor, gradesOf, scoreOf } from './grading'
import type { Playing } from './playing'
import { showQuestion } from './shown-question'

const seed = 'hạt giống'
const nonce = 'lượt thi'
const startedAt = Date.parse('2026-11-02T01:00:00Z')

const pooled = ['q0', 'q1', 'q2'].map((id) => ({
  id,
  topic: 't',
  question: {
    id,
    kind: 'single',
    text: id,
    choices: ['đúng', 'sai'].map((text) => ({ id: text, text, isCorrect: text === 'đúng' })),
  } as QuizQuestion,
}))

/** The id under which this attempt shows a choice. */
function shownAs(place: number, text: string): string {
  const { view } = showQuestion(pooled[place]!, { seed, nonce })
  return view.items.find((item) => item.text === text)!.id
}

type Given = { saved?: string[]; final?: string[] | null }

/** An attempt that drew these places of the pool and answered them so. */
function played(drawn: number[], given: (Given | undefined)[], contest: object = {}): Playing {
  const steps = given
    .filter((each) => each !== undefined)
    .map(({ saved, final = null }) => ({
      released: 0,
      at: final ? 1000 : null,
      answer: final,
      saves: saved ? [[500, saved]] : [],
    }))
  return {
    attempt: { drawn, steps, nonce, startedAt, endedAt: startedAt + 60_000 },
    contest: { questionCount: drawn.length, withdrawn: [], ...contest },
    pool: { seed, questions: pooled },
  } as unknown as Playing
}

test('an answer counts by what was shown; the final one, else what was saved last', () => {
  const playing = played(
    [2, 0, 1],
    [
      { final: [shownAs(2, 'đúng')] },
      { final: [shownAs(0, 'sai')], saved: [shownAs(0, 'đúng')] },
      { saved: [shownAs(1, 'đúng')] },
    ],
  )
  expect(gradesOf(playing)).toEqual([true, false, true])
  expect(scoreOf(playing)).toBe(2)
})

test('what was not answered, not released or not among what was shown is wrong', () => {
  const playing = played([0, 1, 2], [{}, { final: ['o9'] }, undefined])
  expect(gradesOf(playing)).toEqual([false, false, false])
  expect(scoreOf(playing)).toBe(0)
})

test('a question missing in a short draw, or withdrawn since, is right for everybody, once', () => {
  const withdrawn = ['q0', 'q1'].map((question) => ({
    question,
    at: '2026-11-02T02:00:00Z',
    since: '2026-11-02T01:00:00Z',
  }))
  const given = [{ final: [shownAs(0, 'đúng')] }, { final: [shownAs(1, 'sai')] }, {}]
  expect(scoreOf(played([0, 1, 2], given, { withdrawn }))).toBe(2)
  expect(scoreOf(played([2], [{ final: [shownAs(2, 'sai')] }], { questionCount: 3 }))).toBe(2)
})

test.each([
  [{ givesCertificate: true, certificatePercent: 50 }, 5, true],
  [{ givesCertificate: true, certificatePercent: 50 }, 4, false],
  [{ givesCertificate: true, certificatePercent: 55 }, 5, false],
  [{ givesCertificate: true, certificatePercent: null }, 0, true],
  [{ givesCertificate: false, certificatePercent: 50 }, 10, false],
  [{ givesCertificate: null, certificatePercent: 50 }, 10, false],
])('with %o a score of %i of 10 earns a certificate: %s', (rule, score, earns) => {
  const code = certificateFor({ ...rule, questionCount: 10 }, score)
  if (earns) expect(code).toMatch(/^[0-9A-F]{16}$/)
  else expect(code).toBeNull()
})
