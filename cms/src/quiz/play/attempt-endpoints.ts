import type { Endpoint, PayloadRequest } from 'payload'
import { badFields, countUse, notFound, publicEndpoint, RequestError } from '../../platform/http'
import { idempotencyKey } from '../../platform/submissions'
import { contestBySlug, type Contest } from '../contests/load-contest'
import {
  answerSchema,
  attemptSchema,
  startSchema,
  submitSchema,
  type StartRequest,
} from '@chung-tay/shared/quiz/play/contract'
import { deviceHint, deviceOf, zaloEntrant } from '../attempts/entrant'
import { finish } from './finish'
import { nicknameProblem, tidyNickname } from '@chung-tay/shared/quiz/attempts/nickname'
import { saveAnswer } from './save-answer'
import { ownAttempt } from '../attempts/playing'
import { presentAttempt } from './present-attempt'
import { startAttempt, type Entrant } from './start'
import { writeTurn } from '../contests/write-turn'
import { graphAccount, zaloRefusal } from '../../platform/zalo/graph'

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const noStore = { 'Cache-Control': 'no-store' }
/** A school of a thousand behind one address plays at the same time. */
const networkLimit = { points: 40_000, perSeconds: 600 }

/** `POST /api/quiz/attempts`: begin, or go on with the attempt that is open. */
const startEndpoint = publicEndpoint({
  path: '/quiz/attempts',
  method: 'post',
  summary: 'Begin an attempt, or go on with the open one',
  body: startSchema,
  answers: {
    201: { schema: attemptSchema, description: 'The new attempt and its first question' },
    200: { schema: attemptSchema, description: 'The attempt that is open, or of this key' },
  },
  refusals: [401, 403, 409],
  limit: { points: 3000, perSeconds: 600 },
  needsProof: true,
  isDirect: true,
  answer: async ({ req, body, client }) => {
    const nonce = idempotencyKey(req.headers)
    const owner = deviceOf(req.headers)
    await countUse('quiz start', owner, { points: 30, perSeconds: 600 })
    const contest = await contestBySlug(req.payload, body.contest)
    const entrant = await entrantOf(req, contest, body, { owner, nonce, client })
    const { playing, isNew } = await writeTurn(req.payload, (within) =>
      startAttempt(within, contest, entrant, Date.now()),
    )
    return Response.json(await presentAttempt(req.payload, playing, Date.now()), {
      status: isNew ? 201 : 200,
      headers: noStore,
    })
  },
})

/** `GET /api/quiz/attempts/<id>`: where the attempt stands, to go on after a lost signal. */
const stateEndpoint = publicEndpoint({
  path: '/quiz/attempts/:id',
  method: 'get',
  summary: 'Where an attempt stands',
  answers: { 200: { schema: attemptSchema, description: 'The open question, or the result' } },
  refusals: [401, 403],
  limit: networkLimit,
  isDirect: true,
  answer: async ({ req }) => {
    const { id, isOwner } = await asked(req)
    const playing = await ownAttempt({ payload: req.payload }, id, isOwner)
    return presentAttempt(req.payload, playing, Date.now())
  },
})

/** `PUT /api/quiz/attempts/<id>/answers`: saves the answer to the open question; the next one when final. */
const answersEndpoint = publicEndpoint({
  path: '/quiz/attempts/:id/answers',
  method: 'put',
  summary: 'Save the answer to the open question; a final one releases the next',
  body: answerSchema,
  answers: { 200: { schema: attemptSchema, description: 'Saved; where the attempt stands' } },
  refusals: [401, 403, 409],
  limit: networkLimit,
  maxBytes: 4096,
  isDirect: true,
  answer: async ({ req, body }) => {
    const { id, isOwner } = await asked(req)
    const playing = await writeTurn(req.payload, async (within) => {
      const now = Date.now()
      return saveAnswer(within, await ownAttempt(within, id, isOwner), body, now)
    })
    return presentAttempt(req.payload, playing, Date.now())
  },
})

/** `POST /api/quiz/attempts/<id>/submit`: ends the attempt; asked again it tells the same result. */
const submitEndpoint = publicEndpoint({
  path: '/quiz/attempts/:id/submit',
  method: 'post',
  summary: 'End an attempt and learn the result',
  body: submitSchema,
  answers: { 200: { schema: attemptSchema, description: 'The result' } },
  refusals: [401, 403, 409],
  limit: networkLimit,
  maxBytes: 4096,
  isDirect: true,
  answer: async ({ req }) => {
    const { id, isOwner } = await asked(req)
    const playing = await writeTurn(req.payload, async (within) => {
      const found = await ownAttempt(within, id, isOwner)
      const now = Date.now()
      return finish(within, found, now > found.attempt.deadlineAt ? 'overdue' : 'submitted', now)
    })
    return presentAttempt(req.payload, playing, Date.now())
  },
})

export const attemptEndpoints: Endpoint[] = [
  startEndpoint,
  stateEndpoint,
  answersEndpoint,
  submitEndpoint,
]

/** Which attempt is meant, and who asks. @throws RequestError 401, 404, 429 */
async function asked(req: PayloadRequest) {
  const owner = deviceOf(req.headers)
  const id = String(req.routeParams?.id ?? '')
  if (!idPattern.test(id)) throw notFound('Không tìm thấy bài thi này.')
  await countUse('quiz attempt', `${owner} ${id}`, { points: 600, perSeconds: 300 })
  return { id, isOwner: (attempt: { owner: string }) => attempt.owner === owner }
}

async function entrantOf(
  req: PayloadRequest,
  contest: Contest,
  body: StartRequest,
  { owner, nonce, client }: { owner: string; nonce: string; client: string },
): Promise<Entrant> {
  const nickname = tidyNickname(body.nickname)
  const problem = nicknameProblem(nickname)
  if (problem) throw badFields({ nickname: problem })
  if (contest.groupKind !== 'none' && !body.group)
    throw badFields({ group: 'Hãy chọn nơi bạn thuộc về.' })
  if (contest.asksPrediction && body.prediction === undefined)
    throw badFields({ prediction: 'Hãy dự đoán một con số.' })
  if (contest.whoMayEnter === 'zalo' && !body.zaloAccessToken)
    throw new RequestError({
      status: 403,
      code: 'ZALO_REQUIRED',
      message: 'Cuộc thi này dành cho tài khoản Zalo. Hãy mở ứng dụng trong Zalo để dự thi.',
    })
  const account =
    contest.whoMayEnter === 'zalo'
      ? await graphAccount(body.zaloAccessToken ?? '').catch((error: unknown) => {
          throw zaloRefusal(error, req.payload.logger)
        })
      : undefined
  return {
    entrant: account ? zaloEntrant(account) : owner,
    owner,
    nonce,
    nickname,
    isNameShown: body.isNameShown === true,
    group: contest.groupKind === 'none' ? '' : (body.group ?? ''),
    prediction: contest.asksPrediction ? (body.prediction ?? null) : null,
    network: client.slice(0, 16),
    device: deviceHint(client, req.headers),
  }
}
