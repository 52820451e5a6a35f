import { randomBytes, randomUUID } from 'node:crypto'
import { request, type Agent } from 'node:http'
import { someAddress } from '../lib/clients'

type View = {
  id: string
  position: number
  question: { items: { id: string; text: string }[] } | null
  result: { score: number } | null
}
export type Taken = {
  /** The score as the service tells it once the contest is over. */
  readScore: () => Promise<number>
  expected: number
  latencies: number[]
}

type Options = {
  url: string
  agent: Agent
  contest: string
  proof: string
  /** Time to read a question, in ms. */
  thinkMs: () => number
}

/** One taker: starts, answers every question as it comes, submits; remembers what the score must be. */
export async function takeContest(options: Options): Promise<Taken> {
  const headers = {
    Authorization: `Bearer ${randomBytes(32).toString('base64url')}`,
    'X-Forwarded-For': someAddress(),
  }
  const latencies: number[] = []
  const send = async (method: string, path: string, body: object, more = {}): Promise<View> => {
    const began = performance.now()
    const answer = await again(() => ask(options, method, path, body, { ...headers, ...more }))
    latencies.push(performance.now() - began)
    return answer
  }
  const { contest, proof, thinkMs } = options
  const start = { contest, nickname: 'Người thi', isNameShown: false }
  const key = { 'Idempotency-Key': randomUUID(), Altcha: proof }
  let view = await send('POST', '/api/quiz/attempts', start, key)
  let expected = 0
  while (view.question) {
    await new Promise((resolve) => setTimeout(resolve, thinkMs()))
    const choice = view.question.items[Math.floor(Math.random() * view.question.items.length)]!
    const before = view.position
    view = await send('PUT', `/api/quiz/attempts/${view.id}/answers`, {
      position: before,
      answer: [choice.id],
      isFinal: true,
    })
    if (view.position !== before + 1) throw new Error('An answer was not counted once')
    if (choice.text.endsWith('đúng')) expected += 1
  }
  await send('POST', `/api/quiz/attempts/${view.id}/submit`, {})
  const readScore = async () => {
    const path = `/api/quiz/attempts/${view.id}`
    const { result } = (await (await fetch(options.url + path, { headers })).json()) as View
    return result?.score ?? -1
  }
  return { readScore, expected, latencies }
}

/** Sends again when the connection broke, as a phone does: every request may be repeated. */
async function again<T>(send: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await send()
  } catch (error) {
    const isBroken = ['ECONNRESET', 'EPIPE'].includes(String((error as { code?: string }).code))
    if (!isBroken || tries <= 1) throw error
    return again(send, tries - 1)
  }
}

function ask(
  { url, agent }: Options,
  method: string,
  path: string,
  body: object,
  headers: Record<string, string>,
): Promise<View> {
  const text = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const asked = request(
      url.replace('localhost', '127.0.0.1') + path,
      {
        method,
        agent,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(text),
          ...headers,
        },
      },
      (response) => {
        let received = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (received += chunk))
        response.on('error', reject)
        response.on('end', () => {
          if ((response.statusCode ?? 500) < 300) resolve(JSON.parse(received) as View)
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${received}`))
        })
      },
    )
    asked.on('error', reject)
    asked.end(text)
  })
}
