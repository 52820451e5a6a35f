import { randomBytes } from 'node:crypto'
import { Agent, request, type IncomingMessage } from 'node:http'
import type { LiveLine, LiveState } from '@chung-tay/shared/quiz/live/contract'

/** An answer that a phone was told it counts. */
export type Given = { place: number; isRight: boolean }

export type Phone = Awaited<ReturnType<typeof joinAsPhone>>

type Joining = { url: string; code: string; proof: string }

/** One phone: joins, keeps its stream open, answers; remembers what was acknowledged and when it was told what. */
export async function joinAsPhone({ url, code, proof }: Joining) {
  const base = url.replace('localhost', '127.0.0.1')
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const bearer = { Authorization: `Bearer ${randomBytes(32).toString('base64url')}` }
  const asJson = { ...bearer, 'Content-Type': 'application/json' }
  const began = performance.now()
  const joined = (await ask(base, agent, 'POST', '/api/quiz/live/players', {
    headers: { ...asJson, Altcha: proof },
    body: { code, nickname: '' },
  })) as { session: string; state: LiveState }
  const joinMs = performance.now() - began
  const given: Given[] = []
  /** Every state with the moment in which it arrived, in milliseconds since 1970. */
  const told: { state: LiveState; at: number }[] = []
  const waiting = new Set<() => void>()
  const stream = await open(base, `/api/quiz/live/streams/${joined.session}`, bearer)
  hear(stream, (state) => {
    told.push({ state, at: Date.now() })
    for (const look of waiting) look()
  })

  return {
    joinMs,
    given,
    name: joined.state.me!.name,
    /** The state that is as wished, once it has arrived. */
    toldOf: (is: (state: LiveState) => boolean): Promise<{ state: LiveState; at: number }> =>
      new Promise((resolve) => {
        const look = () => {
          const found = told.find(({ state }) => is(state))
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    /** Answers; gives how long it took until it was acknowledged, in ms. */
    async answer(place: number, choice: string, isRight: boolean): Promise<number> {
      const sent = performance.now()
      await ask(base, agent, 'PUT', `/api/quiz/live/${joined.session}/answers`, {
        headers: asJson,
        body: { place, answer: [choice] },
      })
      given.push({ place, isRight })
      return performance.now() - sent
    },
    leave() {
      stream.destroy()
      agent.destroy()
    },
  }
}

function open(base: string, path: string, headers: object): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(base + path, { headers: { ...headers }, agent: false }, (response) =>
      response.statusCode === 200 ? resolve(response) : reject(new Error(`${response.statusCode}`)),
    )
    asked.on('error', reject)
    asked.end()
  })
}

function hear(stream: IncomingMessage, tell: (state: LiveState) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  // Left by this side when the session is over.
  stream.on('error', () => undefined)
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines.filter(Boolean)) {
      const heard = JSON.parse(line) as LiveLine
      if ('state' in heard) tell(heard.state)
    }
  })
}

type Sending = { headers: Record<string, string>; body: object }

function ask(
  base: string,
  agent: Agent,
  method: string,
  path: string,
  { headers, body }: Sending,
): Promise<unknown> {
  const text = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const asked = request(
      base + path,
      { method, agent, headers: { ...headers, 'Content-Length': Buffer.byteLength(text) } },
      (response) => {
        let received = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (received += chunk))
        response.on('error', reject)
        response.on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(received))
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${received}`))
        })
      },
    )
    asked.on('error', reject)
    asked.end(text)
  })
}
