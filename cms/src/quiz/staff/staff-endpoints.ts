import type { Endpoint, PayloadRequest } from 'payload'
import { isDocumentId } from '../../platform/database/is-document-id'
import { jsonOf, queryOf, staffEndpoint } from '../../platform/http'
import { check, notFound } from '../../platform/http'
import { writeTurn } from '../contests/write-turn'
import { contestById, type Contest } from '../contests/load-contest'
import { orderReport, readReport } from './analysis/report'
import { decisionSchema, putBackSchema, reportRequestSchema, withdrawalSchema } from './contract'
import { putBack, withdrawByHand } from '../withdrawals/by-hand'
import { decideAttempt } from './disqualify'
import { replayOf } from './replay'
import { actorOf, note, type LogEntry } from './staff-log'
import { runsContests } from './who'
import { listWinners } from './winners/list-winners'
import { winnersFile } from './winners/winners-file'

const maxBytes = 4096
const isAllowed = runsContests
const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')
const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @throws RequestError 404 */
function contestOf(req: PayloadRequest): Promise<Contest> {
  const id = idOf(req)
  if (!isDocumentId(id)) throw notFound('Không tìm thấy cuộc thi này.')
  return contestById(req.payload, id)
}

function attemptIdOf(req: PayloadRequest): string {
  const id = idOf(req)
  if (!idPattern.test(id)) throw notFound('Không tìm thấy bài thi này.')
  return id
}

/** `GET /api/quiz/staff/contests/<id>/report`: the analysis, or how far it is. */
const reportEndpoint = staffEndpoint({
  method: 'get',
  path: '/quiz/staff/contests/:id/report',
  isAllowed,
  answer: async (req) => {
    const contest = await contestOf(req)
    return readReport(req.payload, contest.id)
  },
})

/** `POST /api/quiz/staff/contests/<id>/report`: makes it anew when it is not recent, or when asked to. */
const orderReportEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/staff/contests/:id/report',
  isAllowed,
  answer: async (req) => {
    const order = check(reportRequestSchema, await jsonOf(req, maxBytes))
    return orderReport(req.payload, await contestOf(req), order)
  },
})

/** `POST /api/quiz/staff/attempts/<id>/disqualify` and `…/restore`: out of the ranking, back into it. */
const decisionEndpoint = (action: 'disqualify' | 'restore') =>
  staffEndpoint({
    method: 'post',
    path: `/quiz/staff/attempts/:id/${action}`,
    isAllowed,
    answer: async (req) => {
      const id = attemptIdOf(req)
      const decision = check(decisionSchema, await jsonOf(req, maxBytes))
      const actor = actorOf(req.user!)
      const changed = await writeTurn(req.payload, (within) =>
        decideAttempt(
          within,
          { id, isOut: action === 'disqualify', ...decision },
          actor,
          Date.now(),
        ),
      )
      return { changed: changed.map((attempt) => attempt.id) }
    },
  })

/** `POST /api/quiz/staff/contests/<id>/withdrawals`: takes a faulty question out. */
const withdrawEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/staff/contests/:id/withdrawals',
  isAllowed,
  answer: async (req) => {
    const contest = (await contestOf(req)).id
    const { question, reason } = check(withdrawalSchema, await jsonOf(req, maxBytes))
    const by = { contest, attempt: '', ...actorOf(req.user!) }
    const { at } = await writeTurn(req.payload, async (within) => {
      const now = Date.now()
      const done = await withdrawByHand(within, { contest, question, reason }, now)
      const words = `“${done.text}”: ${reason}`
      await note(within, { ...by, action: 'withdrew', at: now, reason: words })
      return done
    })
    return { at }
  },
})

/** `POST /api/quiz/staff/contests/<id>/withdrawals/undo`: puts it back, within a minute. */
const putBackEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/staff/contests/:id/withdrawals/undo',
  isAllowed,
  answer: async (req) => {
    const contest = (await contestOf(req)).id
    const { question } = check(putBackSchema, await jsonOf(req, maxBytes))
    const by = { contest, attempt: '', ...actorOf(req.user!) }
    await writeTurn(req.payload, async (within) => {
      const now = Date.now()
      const { text } = await putBack(within, { contest, question }, now)
      await note(within, { ...by, action: 'put-back', at: now, reason: `“${text}”` })
    })
    return { question }
  },
})

/** `POST /api/quiz/staff/attempts/<id>/replay`: the steps of an attempt. A POST, as it is noted. */
const replayEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/staff/attempts/:id/replay',
  isAllowed,
  answer: async (req) => {
    const replay = await replayOf(req.payload, attemptIdOf(req))
    await noted(req, {
      contest: replay.contest,
      attempt: replay.id,
      action: 'replayed',
      reason: '',
    })
    return Response.json(replay, { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** `GET /api/quiz/staff/contests/<id>/winners?format=csv|xlsx`: who gets which prize, as a file. */
const winnersEndpoint = staffEndpoint({
  method: 'get',
  path: '/quiz/staff/contests/:id/winners',
  isAllowed,
  answer: async (req) => {
    const contest = await contestOf(req)
    const list = await listWinners(req.payload, contest, Date.now())
    const format = queryOf(req).get('format') === 'csv' ? 'csv' : 'xlsx'
    await noted(req, {
      contest: contest.id,
      attempt: '',
      action: 'exported',
      reason: `${list.winners.length} người, tệp ${format.toUpperCase()}`,
    })
    return winnersFile(contest, list, format)
  },
})

/** Notes that the signed-in member of staff did this, now. */
function noted(
  req: PayloadRequest,
  entry: Pick<LogEntry, 'contest' | 'attempt' | 'action' | 'reason'>,
): Promise<void> {
  const actor = actorOf(req.user!)
  return writeTurn(req.payload, (within) => note(within, { ...entry, ...actor, at: Date.now() }))
}

export const contestStaffEndpoints: Endpoint[] = [
  reportEndpoint,
  orderReportEndpoint,
  decisionEndpoint('disqualify'),
  decisionEndpoint('restore'),
  withdrawEndpoint,
  putBackEndpoint,
  replayEndpoint,
  winnersEndpoint,
]
