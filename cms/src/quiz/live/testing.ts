import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Crowd, LiveControl, LiveLine, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { administrator, stranger, type Answer, type Api } from '../../platform/testing/api'
import { proof } from '../../platform/testing/submit'
import { newTopic } from '../testing'

type Options = {
  questions?: number
  seconds?: number
  /** What is different about a question, by its number from 0. */
  question?: (number: number) => Record<string, unknown>
}

export type Room = Awaited<ReturnType<typeof openRoom>>

/** Ids of questions whose right answer every test knows: the choice that ends in "đúng". */
export async function newQuestions(
  payload: Payload,
  count: number,
  question: Options['question'] = () => ({}),
): Promise<string[]> {
  const topic = await newTopic(payload, count, (number) => ({
    usableIn: 'both',
    ...question(number),
  }))
  const { docs } = await payload.find({
    collection: 'quiz-questions',
    where: { topic: { equals: topic } },
    sort: 'text',
    pagination: false,
    depth: 0,
  })
  return docs.map(({ id }) => id)
}

/** A session that an administrator opened, with its screen. */
export async function openRoom(payload: Payload, options: Options = {}) {
  const ids = await newQuestions(payload, options.questions ?? 3, options.question)
  const opened = await (
    await administrator()
  ).post('/api/quiz/staff/live', {
    title: 'Buổi kiểm thử',
    seconds: options.seconds ?? 60,
    questions: ids,
  })
  if (opened.status !== 200) throw new Error(JSON.stringify(opened.body))
  const { id } = opened.body as { id: string }
  // Loaded here: it needs the secret, which this process has by now.
  const { screenKey } = await import('./keys')
  const api = stranger()
  const bearer = { Authorization: `Bearer ${screenKey(id)}` }
  const state = async () =>
    (await api.get(`/api/quiz/live/${id}/state`, bearer)).body as LiveState & { crowd: Crowd }
  const control = async (action: LiveControl['action'], more: Partial<LiveControl> = {}) =>
    api.post(`/api/quiz/live/${id}/control`, { action, rev: (await state()).rev, ...more }, bearer)
  return { id, ids, bearer, state, control, code: (await state()).screen!.code }
}

export type Phone = {
  api: Api
  bearer: Record<string, string>
  joined: Answer
  session: string
  name: string
  state: () => Promise<LiveState>
  answer: (place: number, answer: string[]) => Promise<Answer>
}

/** A phone that comes in; all of a hall may come from one address. */
export async function joinRoom(
  code: string,
  nickname = '',
  { api = stranger(), bearer = newBearer() }: { api?: Api; bearer?: Record<string, string> } = {},
): Promise<Phone> {
  const joined = await api.post(
    '/api/quiz/live/players',
    { code, nickname },
    { ...bearer, Altcha: await proof(api) },
  )
  const session = joined.body.session as string
  const base = `/api/quiz/live/${session}`
  return {
    api,
    bearer,
    joined,
    session,
    name: joined.body.state?.me?.name as string,
    state: async () => (await api.get(`${base}/state`, bearer)).body as LiveState,
    answer: (place, answer) => api.put(`${base}/answers`, { place, answer }, bearer),
  }
}

export const newBearer = () => ({
  Authorization: `Bearer ${randomBytes(32).toString('base64url')}`,
})

/** The choice that is right, or one that is not. */
export function choiceOf({ question }: LiveState, isRight: boolean): string[] {
  return [question!.items.find(({ text }) => text.endsWith('đúng') === isRight)!.id]
}

/** Reads a stream line by line; `until` waits for a state that is as wished. */
export async function listen(url: string, bearer: Record<string, string>) {
  const stop = new AbortController()
  const response = await fetch(url, { headers: bearer, signal: stop.signal })
  if (!response.body || !response.ok) throw new Error(`${response.status}`)
  const states: LiveState[] = []
  const crowds: Crowd[] = []
  const waiting = new Set<() => void>()
  const ended = (async () => {
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (text + chunk).split('\n')
      text = lines.pop()!
      for (const line of lines.filter(Boolean)) {
        const told = JSON.parse(line) as LiveLine
        if ('state' in told) states.push(told.state)
        else crowds.push(told.crowd)
      }
      for (const look of waiting) look()
    }
  })().catch(() => undefined)
  return {
    states,
    crowds,
    headers: response.headers,
    ended,
    close: () => stop.abort(),
    until: (is: (state: LiveState) => boolean, limitMs = 20_000): Promise<LiveState> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`Not told within ${limitMs} ms: ${JSON.stringify(states.at(-1))}`))
        }, limitMs)
        const look = () => {
          const found = states.find(is)
          if (!found) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
  }
}
