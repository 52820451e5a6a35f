import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { localPayload } from '../../platform/testing/local-payload'
import { joinRoom, listen, openRoom } from './testing'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})

const rowId = () => randomBytes(12).toString('hex')
/** Four choices in words that tell nothing; only the key knows which is right. */
const neutral = (right: number) => ({
  text: 'Câu nào trong bốn câu này?',
  choices: ['một', 'hai', 'ba', 'bốn'].map((text, at) => ({
    id: rowId(),
    text: `Lựa chọn ${text}`,
    isCorrect: at === right,
  })),
})

/** How many have come or answered is told as often as there is time for it. */
const differing = ['now', 'closesAt', 'session', 'code', 'id', 'name', 'players', 'answered']

/** Each state once, in the order in which they were told. */
const each = (states: readonly unknown[]) => [
  ...new Set(states.map((state) => whatIsTold([state]))),
]

/** What is left of what was told when that is taken out which differs between any two sessions. */
const whatIsTold = (told: readonly unknown[]) =>
  JSON.stringify(told, (key, value: unknown) => {
    if (differing.includes(key)) return typeof value
    if (key === 'items') return (value as { text: string }[]).map(({ text }) => text).sort()
    return value
  })

/** Everything phone and screen are told from joining to just before a question is closed. */
async function toldBefore(right: number, choice: number): Promise<string> {
  const room = await openRoom(payload, { questions: 1, question: () => neutral(right) })
  const phone = await joinRoom(room.code, 'Lan')
  await joinRoom(room.code, 'Minh')
  const url = `${inject('serviceUrl')}/api/quiz/live/streams/${room.id}`
  const [heard, screen] = [await listen(url, phone.bearer), await listen(url, room.bearer)]
  const opened = await room.control('next')
  const { question } = await heard.until(({ phase }) => phase === 'open')
  const texts = ['một', 'hai', 'ba', 'bốn'].map((text) => `Lựa chọn ${text}`)
  const { id } = question!.items.find(({ text }) => text === texts[choice])!
  const { status, body } = await phone.answer(0, [id])
  const [state, screenState] = [await phone.state(), await room.state()]
  const hide = (told: LiveState) => ({
    ...told,
    me: told.me && { ...told.me, answer: told.me.answer?.length },
  })
  heard.close()
  screen.close()
  return whatIsTold([
    phone.joined.body,
    each(heard.states.map(hide)),
    each(screen.states),
    opened.body,
    [status, { ...body, answer: body.answer.length }],
    hide(state),
    screenState,
  ])
}

test('before a question is closed nothing that is told depends on which answer is right', async () => {
  const told = new Set<string>()
  for (const [right, choice] of [
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 3],
    [3, 3],
  ] as const)
    told.add(await toldBefore(right, choice))
  expect(told.size).toBe(1)
  const [all] = told
  expect(all).not.toContain('GIAI-THICH')
  expect(all).not.toMatch(/isCorrect|solution"?:\[/)
})

test('the right answer stands at every letter about as often', async () => {
  const letters: Record<string, number> = { A: 0, B: 0, C: 0, D: 0 }
  const room = await openRoom(payload, { questions: 40 })
  const { docs } = await payload.find({
    collection: 'quiz-live-questions',
    where: { session: { equals: room.id } },
    pagination: false,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(40)
  for (const { content } of docs) {
    const { solution } = content as unknown as { solution: string[] }
    letters[solution[0]!]! += 1
  }
  // Of 40 throws fewer than two of one letter come about once in ten thousand runs.
  for (const count of Object.values(letters)) expect(count).toBeGreaterThanOrEqual(2)
})
