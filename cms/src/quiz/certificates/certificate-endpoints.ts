import { certificateCode } from '@chung-tay/shared/quiz/certificates/certificate-code'
import type { Endpoint, Payload } from 'payload'
import { currentSettings } from '../../platform/current-settings'
import { records } from '../../platform/database/records'
import { countAll, rankOf } from '../../platform/database/ranking'
import { env } from '../../platform/env'
import { notFound, publicEndpoint } from '../../platform/http'
import { isDisqualified, type Attempt } from '../attempts/attempt'
import {
  certificateSchema,
  type CertificateView,
} from '@chung-tay/shared/quiz/certificates/contract'
import { mayShowResults } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { contestById, type Contest } from '../contests/load-contest'
import { boards, boardStore, entryId } from '../leaderboard/boards'
import { drawCertificate } from './draw-certificate'

/** `GET /api/quiz/certificates/<code>`: what a certificate certifies; 404 when there is none (any more). */
const certificateEndpoint = publicEndpoint({
  path: '/quiz/certificates/:code',
  method: 'get',
  summary: 'What a certificate certifies',
  answers: { 200: { schema: certificateSchema, description: 'The certificate is genuine' } },
  limit: { points: 300, perSeconds: 600 },
  answer: ({ req }) => certificateOf(req.payload, String(req.routeParams?.code ?? '')),
})

/** `GET /api/quiz/certificates/<code>/pdf`: the same to print. */
const pdfEndpoint = publicEndpoint({
  path: '/quiz/certificates/:code/pdf',
  method: 'get',
  summary: 'A certificate as PDF, with a link and a QR code by which it can be checked',
  answers: { 200: { description: 'One page of A4', contentType: 'application/pdf' } },
  // Drawing takes a moment of the processor.
  limit: { points: 60, perSeconds: 600 },
  answer: async ({ req: { payload, routeParams } }) => {
    const certificate = await certificateOf(payload, String(routeParams?.code ?? ''))
    const { accentColor } = await currentSettings(payload)
    const pdf = await drawCertificate({
      ...certificate,
      accent: accentColor || '#0B6B3A',
      verifyUrl: `${env.publicUrl}/trac-nghiem/chung-nhan?m=${certificate.code}`,
    })
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="chung-nhan-${certificate.code}.pdf"`,
        'Cache-Control': 'no-store',
      },
    })
  },
})

export const certificateEndpoints: Endpoint[] = [certificateEndpoint, pdfEndpoint]

/** @throws RequestError 404 for an unknown code, and when the attempt was disqualified */
export async function certificateOf(payload: Payload, asked: string): Promise<CertificateView> {
  const code = certificateCode(asked)
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const attempt = code ? (await attempts.find({ certificate: code }, 1))[0] : undefined
  if (!code || !attempt || isDisqualified(attempt)) throw unknown()
  const contest = await contestById(payload, attempt.contest)
  // That there is one tells that the score was good enough.
  if (!mayShowResults(contest, Date.now())) throw unknown()
  const { agencyName } = await currentSettings(payload)
  return {
    code,
    name: attempt.nickname,
    title: contest.title,
    score: attempt.score ?? 0,
    outOf: contest.questionCount,
    issuer: contest.signer || contest.organiser,
    agency: agencyName,
    issuedAt: new Date(attempt.endedAt ?? attempt.startedAt).toISOString(),
    ...(await finalPlace(payload, contest, attempt)),
    isSample: contest.isSample === true,
  }
}

const unknown = () => notFound('Không có chứng nhận nào mang mã này.')

/** A rank stands on a certificate only once it no longer changes. */
async function finalPlace(payload: Payload, contest: Contest, attempt: Attempt) {
  const board = boards.all(contest.id)
  const { entries, counts } = await boardStore({ payload })
  const entry = await entries.get(entryId(board, attempt.entrant))
  if (!entry || entry.attempt !== attempt.id) return { rank: null, of: null }
  return { rank: await rankOf(counts, board, entry.key), of: await countAll(counts, board) }
}
