import type { Endpoint, PayloadRequest } from 'payload'
import { jsonOf, queryOf, staffEndpoint } from '../../platform/staff'
import { check, notFound } from '../../platform/submissions'
import { writeTurn } from '../attempts/write-turn'
import { contestById } from '../contests/load-contest'
import { orderReport, readReport } from './analysis/report'
import { decisionSchema, reportRequestSchema } from './contract'
import { decideAttempt } from './disqualify'
import { replayOf } from './replay'
import { actorOf, note } from './staff-log'
import { runsContests } from './who'
import { listWinners } from './winners/list-winners'
import { winnersFile } from './winners/winners-file'

const maxBytes = 4096
const isAllowed = runsContests
const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')
const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

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
    const contest = await contestById(req.payload, idOf(req))
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
    return orderReport(req.payload, await contestById(req.payload, idOf(req)), order)
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

/** `POST /api/quiz/staff/attempts/<id>/replay`: the steps of an attempt. A POST, as it is noted. */
const replayEndpoint = staffEndpoint({
  method: 'post',
  path: '/quiz/staff/attempts/:id/replay',
  isAllowed,
  answer: async (req) => {
    const replay = await replayOf(req.payload, attemptIdOf(req))
    await noteView(req, replay.id)
    return Response.json(replay, { headers: { 'Cache-Control': 'no-store' } })
  },
})

async function noteView(req: PayloadRequest, attempt: string): Promise<void> {
  const found = await req.payload.findByID({
    collection: 'quiz-attempts',
    id: attempt,
    depth: 0,
    overrideAccess: true,
    select: { contest: true },
  })
  const entry = { attempt, action: 'replayed' as const, at: Date.now(), reason: '' }
  await writeTurn(req.payload, (within) =>
    note(within, { contest: found.contest ?? '', ...entry, ...actorOf(req.user!) }),
  )
}

/** `GET /api/quiz/staff/contests/<id>/winners?format=csv|xlsx`: who gets which prize, as a file. */
const winnersEndpoint = staffEndpoint({
  method: 'get',
  path: '/quiz/staff/contests/:id/winners',
  isAllowed,
  answer: async (req) => {
    const contest = await contestById(req.payload, idOf(req))
    const list = await listWinners(req.payload, contest, Date.now())
    const format = queryOf(req).get('format') === 'csv' ? 'csv' : 'xlsx'
    await writeTurn(req.payload, (within) =>
      note(within, {
        contest: contest.id,
        attempt: '',
        action: 'exported',
        at: Date.now(),
        reason: `${list.winners.length} người, tệp ${format.toUpperCase()}`,
        ...actorOf(req.user!),
      }),
    )
    return winnersFile(contest, list, format)
  },
})

export const contestStaffEndpoints: Endpoint[] = [
  reportEndpoint,
  orderReportEndpoint,
  decisionEndpoint('disqualify'),
  decisionEndpoint('restore'),
  replayEndpoint,
  winnersEndpoint,
]
