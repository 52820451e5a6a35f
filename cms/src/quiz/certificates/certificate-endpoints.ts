import type { Endpoint, Payload } from 'payload'
import { records } from '../../platform/database/records'
import { notFound, publicEndpoint } from '../../platform/submissions'
import type { Attempt } from '../attempts/attempt'
import { certificateSchema, type CertificateView } from '../attempts/contract'
import { contestById } from '../contests/load-contest'

/** `GET /api/quiz/certificates/<code>`: what a certificate certifies; 404 when there is none (any more). */
const certificateEndpoint = publicEndpoint({
  path: '/quiz/certificates/:code',
  method: 'get',
  summary: 'What a certificate certifies',
  answers: { 200: { schema: certificateSchema, description: 'The certificate is genuine' } },
  limit: { points: 300, perSeconds: 600 },
  answer: ({ req }) => certificateOf(req.payload, String(req.routeParams?.code ?? '')),
})

export const certificateEndpoints: Endpoint[] = [certificateEndpoint]

/** @throws RequestError 404 for an unknown code, and when the attempt was disqualified */
export async function certificateOf(payload: Payload, asked: string): Promise<CertificateView> {
  const code = asked.toUpperCase()
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const attempt = /^[0-9A-F]{16}$/.test(code)
    ? (await attempts.find({ certificate: code }, 1))[0]
    : undefined
  if (!attempt || attempt.disqualifiedAt !== null)
    throw notFound('Không có chứng nhận nào mang mã này.')
  const contest = await contestById(payload, attempt.contest)
  return {
    code,
    name: attempt.nickname,
    title: contest.title,
    score: attempt.score ?? 0,
    outOf: contest.questionCount,
    issuer: contest.signer || contest.organiser,
    issuedAt: new Date(attempt.endedAt ?? attempt.startedAt).toISOString(),
  }
}
