import type { AnswerRequest, AttemptView, StartRequest } from '@chung-tay/shared/quiz/play/contract'
import type { ContestList } from '@chung-tay/shared/quiz/contests/contract'
import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { callJson, getJson } from '../platform/submissions'

const bearer = (token: string): Record<string, string> =>
  token ? { Authorization: `Bearer ${token}` } : {}

/** The secret by which the server knows this device again: 32 random bytes. It stays on the phone. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

export const readContests = () => getJson<ContestList>('/api/quiz/contests')

export const readContest = async (slug: string) => {
  const list = await getJson<ContestList>(`/api/quiz/contests?slug=${encodeURIComponent(slug)}`)
  return { now: list.now, contest: list.contests[0]! }
}

export function startAttempt(token: string, key: string, body: StartRequest) {
  return callJson<AttemptView>({
    method: 'POST',
    path: '/api/quiz/attempts',
    body,
    headers: { ...bearer(token), 'Idempotency-Key': key },
    withProof: true,
  })
}

export const readAttempt = (token: string, id: string) =>
  callJson<AttemptView>({ method: 'GET', path: `/api/quiz/attempts/${id}`, headers: bearer(token) })

export const saveAnswer = (token: string, id: string, body: AnswerRequest) =>
  callJson<AttemptView>({
    method: 'PUT',
    path: `/api/quiz/attempts/${id}/answers`,
    body,
    headers: bearer(token),
  })

export const submitAttempt = (token: string, id: string) =>
  callJson<AttemptView>({
    method: 'POST',
    path: `/api/quiz/attempts/${id}/submit`,
    body: {},
    headers: bearer(token),
  })

export const readBoard = (token: string, slug: string, query: URLSearchParams) =>
  callJson<Board>({
    method: 'GET',
    path: `/api/quiz/contests/${encodeURIComponent(slug)}/leaderboard?${query}`,
    headers: bearer(token),
  })
