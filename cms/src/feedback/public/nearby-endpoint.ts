import type { PayloadRequest, Where } from 'payload'
import { nearbyAnswerSchema, nearbySchema } from '@chung-tay/shared/feedback/contract'
import {
  cellOf,
  edgesOf,
  nearKm,
  planeKm,
  smallestCell,
  type Point,
} from '@chung-tay/shared/feedback/map'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { publicEndpoint } from '../../platform/http'
import { findPublic, isPublic, present } from './published-cases'

const most = 5

/**
 * `POST /api/feedback/nearby`: public cases near a point, the nearest first. Where a case lies is told by
 * squares of about a kilometre, and only of squares in which several pieces of feedback lie; else it counts
 * as lying somewhere in its commune. Cases that are not public count towards that number and nothing else.
 */
export const nearbyEndpoint = publicEndpoint({
  path: '/feedback/nearby',
  method: 'post',
  summary: 'Public cases near a place, which is told by a square of about a kilometre',
  body: nearbySchema,
  answers: { 200: { schema: nearbyAnswerSchema, description: 'At most five' } },
  limit: { points: 60, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const here = cellOf(body.location)
    const { docs } = await findPublic(
      req,
      { and: [isPublic, aroundOr(here, body.commune)] },
      100,
      1,
    )
    const placed = await withDistance(req, here, docs)
    const near = placed
      .filter(({ found, km }) =>
        km === undefined ? isOfCommune(found, body.commune) : km <= nearKm,
      )
      .sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity))
    return {
      cases: near.slice(0, most).map(({ found, km, cell }) => ({
        ...present(found),
        withinKm: km ?? null,
        square: km === undefined ? null : cell,
      })),
    }
  },
})

/** Everything in the squares that are near, or in the commune. */
function aroundOr(here: Point, commune: string | undefined): Where {
  const reach = (nearKm + 1) / 100
  const around: Where = {
    and: [
      { latitude: { greater_than_equal: here.latitude - reach } },
      { latitude: { less_than: here.latitude + reach } },
      { longitude: { greater_than_equal: here.longitude - reach } },
      { longitude: { less_than: here.longitude + reach } },
    ],
  }
  return commune ? { or: [around, { 'commune.slug': { equals: commune } }] } : around
}

type Placed = { found: FeedbackCase; cell: Point; km: number | undefined }

async function withDistance(
  req: PayloadRequest,
  here: Point,
  docs: readonly FeedbackCase[],
): Promise<Placed[]> {
  const crowded = new Map<string, Promise<boolean>>()
  const isCrowded = (cell: Point) => {
    const key = `${cell.latitude} ${cell.longitude}`
    const known = crowded.get(key) ?? holdsEnough(req, cell)
    crowded.set(key, known)
    return known
  }
  return Promise.all(
    docs.map(async (found) => {
      const { latitude, longitude } = found
      if (typeof latitude !== 'number' || typeof longitude !== 'number')
        return { found, cell: here, km: undefined }
      const cell = cellOf({ latitude, longitude })
      const km = Math.max(1, Math.ceil(planeKm(here, cell)))
      return { found, cell, km: (await isCrowded(cell)) ? km : undefined }
    }),
  )
}

async function holdsEnough(req: PayloadRequest, cell: Point): Promise<boolean> {
  const { south, north, west, east } = edgesOf(cell)
  const { totalDocs } = await req.payload.count({
    collection: 'feedback-cases',
    where: {
      and: [
        { latitude: { greater_than_equal: south } },
        { latitude: { less_than: north } },
        { longitude: { greater_than_equal: west } },
        { longitude: { less_than: east } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs >= smallestCell
}

function isOfCommune({ commune }: FeedbackCase, slug: string | undefined): boolean {
  return slug !== undefined && typeof commune === 'object' && commune?.slug === slug
}
