import type { z } from 'zod'
import type {
  answerTakenSchema,
  joinedSchema,
  LiveControl,
  LiveState,
} from '@chung-tay/shared/quiz/live/contract'
import { callJson } from '../../../platform/submissions'
import { within } from '../../../platform/within'

type Joined = z.infer<typeof joinedSchema>
type Taken = z.infer<typeof answerTakenSchema>

/** A question is open for seconds: an answer that is not acknowledged by then is sent again. */
const answerWithinMs = 5000

export const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` })
export const streamPath = (session: string) => `/api/quiz/live/streams/${session}`

/** Into the room; the same secret comes back as the same player. @throws SubmissionError */
export const joinRoom = (secret: string, code: string, nickname: string) =>
  callJson<Joined>({
    method: 'POST',
    path: '/api/quiz/live/players',
    body: { code, nickname },
    headers: bearer(secret),
    withProof: true,
  })

export const readState = (session: string, secret: string) =>
  callJson<LiveState>({
    method: 'GET',
    path: `/api/quiz/live/${session}/state`,
    headers: bearer(secret),
  })

/** May be sent again: the first one counts. @throws SubmissionError, NoAnswer */
export const sendAnswer = (session: string, secret: string, place: number, answer: string[]) =>
  within(answerWithinMs, () =>
    callJson<Taken>({
      method: 'PUT',
      path: `/api/quiz/live/${session}/answers`,
      body: { place, answer },
      headers: bearer(secret),
    }),
  )

/** What the screen does; gives the state after it. @throws SubmissionError */
export const leadOn = (session: string, key: string, body: LiveControl) =>
  callJson<LiveState>({
    method: 'POST',
    path: `/api/quiz/live/${session}/control`,
    body,
    headers: bearer(key),
  })
