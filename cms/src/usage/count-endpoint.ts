import { addressOf, publicEndpoint, type Limit } from '../platform/http'
import { usageBatchSchema } from '@chung-tay/shared/usage/contract'
import { shared } from './shared-tally'

// Many phones of one mobile network share an address.
export const countLimit: Limit = { points: 6000, perSeconds: 600 }
export const mostBatchBytes = 8 * 1024

/**
 * `POST /api/usage`: takes what a phone counted in one piece. Nothing of the request is kept but the
 * sums; a browser that asks not to be followed is not counted.
 */
export const countEndpoint = publicEndpoint({
  path: '/usage',
  method: 'post',
  summary: 'Count what was opened; says nothing about who',
  body: usageBatchSchema,
  answers: { 204: { description: 'Taken, or left out at the browser’s wish' } },
  limit: countLimit,
  maxBytes: mostBatchBytes,
  answer: async ({ req: { headers }, body }) => {
    if (!wantsNoCounting(headers.get('dnt'), headers.get('sec-gpc'))) {
      const browser = headers.get('user-agent') ?? ''
      const address = addressOf(headers)
      shared.tally.count(body, shared.nameOf(address, browser), () =>
        shared.nameOf(address, '', 'neighbourhood'),
      )
    }
    return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
  },
})

type Value = string | string[] | null | undefined

/** Values of the headers of Do-Not-Track (W3C Tracking Preference Expression) and Global Privacy Control. */
export function wantsNoCounting(dnt: Value, gpc: Value): boolean {
  return dnt === '1' || gpc === '1'
}
