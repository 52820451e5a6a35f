import { fold, wordsOf } from '@chung-tay/shared/text'
import type { Where } from 'payload'
import { countShare, notFound, publicEndpoint } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import {
  followReceiptSchema,
  followSchema,
  publishedQuerySchema,
  publishedSchema,
  similarAnswerSchema,
  similarSchema,
} from '@chung-tay/shared/feedback/contract'
import { enoughAlike, likeness, syllablesOf } from './likeness'
import { findPublic, isPublic, present } from './published-cases'

const pageSize = 20
/** Of one case in a day: a household, and the street around it. */
const followShare = { sender: 3, neighbourhood: 15 }

/** `GET /api/feedback/published`: cases made public, newest first, with search. */
export const publishedEndpoint = publicEndpoint({
  path: '/feedback/published',
  method: 'get',
  summary: 'Cases that were made public',
  query: publishedQuerySchema,
  answers: { 200: { schema: publishedSchema, description: 'One page of them' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req, query }) => {
    const and: Where[] = [isPublic]
    if (query.q)
      and.push(...wordsOf(query.q).map((word) => ({ publicSearch: { contains: fold(word) } })))
    if (query.kind) and.push({ kind: { equals: query.kind } })
    if (query.commune) and.push({ 'commune.slug': { equals: query.commune } })
    if (query.reference) and.push({ reference: { equals: query.reference } })
    const found = await findPublic(req, { and }, pageSize, query.page)
    return {
      cases: found.docs.map(present),
      total: found.totalDocs,
      page: query.page,
      pages: found.totalPages,
    }
  },
})

/** `POST /api/feedback/similar`: open public cases of the same commune that speak of the same thing. */
export const similarEndpoint = publicEndpoint({
  path: '/feedback/similar',
  method: 'post',
  summary: 'Public cases nearby that may be about the same thing',
  body: similarSchema,
  answers: { 200: { schema: similarAnswerSchema, description: 'At most three' } },
  limit: { points: 120, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const words = syllablesOf(body.text)
    const { docs } = await findPublic(
      req,
      {
        and: [
          isPublic,
          { 'commune.slug': { equals: body.commune } },
          { state: { not_equals: 'closed' } },
        ],
      },
      100,
      1,
    )
    const scored = docs
      .map((found) => ({ found, score: likeness(words, syllablesOf(found.publicSearch ?? '')) }))
      .filter(({ score }) => score >= enoughAlike)
      .sort((a, b) => b.score - a.score)
    return { cases: scored.slice(0, 3).map(({ found }) => present(found)) }
  },
})

/** `POST /api/feedback/follow`: counts somebody who meets the same problem; who it is stays on the phone. */
export const followEndpoint = submissionEndpoint({
  path: '/feedback/follow',
  summary: 'Follow a public case instead of sending the same again',
  body: followSchema,
  answer: followReceiptSchema,
  limit: { points: 120, perSeconds: 3600 },
  admit: ({ req, body }) => countShare('follow', req.headers, body.reference, followShare),
  store: async ({ req, body, admitted: { isCrowded } }) => {
    const { docs } = await findPublic(
      req,
      { and: [isPublic, { reference: { equals: body.reference } }] },
      1,
      1,
    )
    const [found] = docs
    if (!found) throw notFound()
    const field = isCrowded ? 'followersCrowded' : 'followers'
    const { followers } = await req.payload.update({
      collection: 'feedback-cases',
      id: found.id,
      data: { [field]: (found[field] ?? 0) + 1 },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { reference: found.reference, followers: followers ?? 0 }
  },
})
