import { afterEach, vi } from 'vitest'

afterEach(() => void vi.unstubAllGlobals())

type Answer = { status?: number; body: unknown }
/** Answers by path; `offline` as when there is no network, a function when it depends on what was sent. */
type Answers = Record<string, Answer | 'offline' | ((sent: unknown) => Answer | Promise<Answer>)>
export type Asked = { path: string; body: unknown; headers: Record<string, string> }

type Sent = { body?: string; headers?: Record<string, string> }

/**
 * Lets the given answers come instead of the service's, and gives the list of what was asked. A path
 * that is not given fails the test, as a request to nowhere would.
 */
export function answerRequests(answers: Answers): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (path: string, { body, headers = {} }: Sent = {}) => {
    const sent: unknown = body === undefined ? undefined : JSON.parse(body)
    asked.push({ path, body: sent, headers })
    const given = answers[path]
    if (!given) throw new Error(`Nobody answers ${path}`)
    if (given === 'offline') throw new TypeError('Failed to fetch')
    const answer = typeof given === 'function' ? await given(sent) : given
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 })
  })
  return asked
}
