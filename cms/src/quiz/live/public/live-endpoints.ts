import type { Endpoint, PayloadRequest } from 'payload'
import {
  answerTakenSchema,
  joinedSchema,
  joinSchema,
  liveAnswerSchema,
  liveControlSchema,
  liveStateSchema,
} from '@chung-tay/shared/quiz/live/contract'
import { countUse, publicEndpoint, RequestError } from '../../../platform/http'
import { writeTurn } from '../../contests/write-turn'
import { control } from '../control'
import { hallOf } from '../hall/halls'
import { join, sessionByCode } from '../join'
import { secretOf } from '../keys'
import { isPossible } from '../result'
import { joined } from '../session'
import { takeAnswer } from '../take-answer'
import { mustBeScreen, playerAsks, whoAsks } from './who-asks'

/** A whole hall stands behind one address: what is limited is each phone, after its secret was checked. */
const hallLimit = { points: 2_000_000, perSeconds: 600 }
const phoneLimit = { points: 600, perSeconds: 60 }
const noStore = { 'Cache-Control': 'no-store' }

/**
 * `POST /api/quiz/live/players`: into the room of a code. Each try costs a proof of work: a code is
 * guessed once in a million tries, and nobody else is held back by who tries.
 */
const joinEndpoint = publicEndpoint({
  path: '/quiz/live/players',
  method: 'post',
  summary: 'Join a live session by its code, or come back to it',
  body: joinSchema,
  answers: { 200: { schema: joinedSchema, description: 'Where the session stands' } },
  refusals: [401, 409],
  limit: { points: 10_000, perSeconds: 600 },
  needsProof: true,
  countsProven: true,
  maxBytes: 4096,
  isDirect: true,
  answer: async ({ req, body: { code, nickname } }) => {
    const { payload } = req
    const secret = secretOf(req.headers)
    const session = await sessionByCode(payload, code)
    const hall = await hallOf(payload, session)
    const player = await writeTurn(payload, async (within) => {
      const now = Date.now()
      const asked = { session, secret, nickname, isTaken: hall.isTaken, phones: hall.phones() }
      const found = await join(within, { ...asked, idle: () => hall.idle(now)[0] }, now)
      // Before the next of the same turn looks which names are taken, and who may go.
      if (found.gone) hall.forgetPlayer(found.gone)
      hall.noticePlayer(found.player)
      return found.player
    })
    hall.noticePlayer(player)
    return json(`{"session":"${session}","state":${await hall.freshState(player.id)}}`)
  },
})

/** `GET /api/quiz/live/<id>/state`: for whoever's stream does not come through. */
const stateEndpoint = publicEndpoint({
  path: '/quiz/live/:id/state',
  method: 'get',
  summary:
    'Where a live session stands, for a phone or the screen; /api/quiz/live/streams/<id> tells the same at every change, a line of JSON each',
  answers: { 200: { schema: liveStateSchema, description: 'The state' } },
  refusals: [401, 403],
  limit: hallLimit,
  isDirect: true,
  answer: async ({ req }) => {
    const hall = await asked(req)
    const who = await whoAsks(req, hall)
    await countUse('quiz live', `${hall.id} ${who}`, phoneLimit)
    return json(await hall.freshState(who))
  },
})

/** `PUT /api/quiz/live/<id>/answers`: the answer of a phone to the open question; the first one counts. */
const answersEndpoint = publicEndpoint({
  path: '/quiz/live/:id/answers',
  method: 'put',
  summary: 'Answer the open question of a live session',
  body: liveAnswerSchema,
  answers: { 200: { schema: answerTakenSchema, description: 'Stored; this answer counts' } },
  refusals: [401, 403, 409],
  limit: hallLimit,
  maxBytes: 4096,
  isDirect: true,
  answer: async ({ req, body: { place, answer } }) => {
    const arrivedAt = Date.now()
    const hall = await asked(req)
    const player = await playerAsks(req, hall)
    await countUse('quiz live', `${hall.id} ${player}`, phoneLimit)
    const question = hall.question(place)
    if (!question || !isPossible(question, answer)) throw notAnAnswer()
    const given = { session: hall.id, place, player, answer, arrivedAt }
    const counts = await writeTurn(req.payload, (within) => takeAnswer(within, given))
    hall.noticeAnswer(player, place, joined(counts))
    return { place, answer: counts }
  },
})

/** `POST /api/quiz/live/<id>/control`: what whoever stands at the screen does. */
const controlEndpoint = publicEndpoint({
  path: '/quiz/live/:id/control',
  method: 'post',
  summary: 'Lead through a live session, with the key of its screen',
  body: liveControlSchema,
  answers: { 200: { schema: liveStateSchema, description: 'Where the session stands now' } },
  refusals: [401, 403, 409],
  limit: hallLimit,
  maxBytes: 4096,
  isDirect: true,
  answer: async ({ req, body }) => {
    const hall = await asked(req)
    mustBeScreen(req, hall)
    await countUse('quiz live control', hall.id, phoneLimit)
    await writeTurn(req.payload, (within) => control(within, hall.id, body, Date.now()))
    await hall.refresh()
    return json(await hall.freshState(null))
  },
})

export const liveEndpoints: Endpoint[] = [
  joinEndpoint,
  stateEndpoint,
  answersEndpoint,
  controlEndpoint,
]

const asked = (req: PayloadRequest) => hallOf(req.payload, String(req.routeParams?.id ?? ''))

const json = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'application/json', ...noStore } })

const notAnAnswer = () =>
  new RequestError({
    status: 400,
    code: 'NOT_AN_ANSWER',
    message: 'Câu trả lời không khớp với câu hỏi đang hiển thị. Hãy tải lại trang.',
  })
