import type { Payload } from 'payload'
import { processWide } from '../process-wide'
import type { FrontPart } from './front-part'

type Offers = { payload?: Payload; parts: readonly FrontPart[] }

const offers = processWide<Offers>('front-offers', () => ({ parts: [] }))

/**
 * Hands what features do in front of Next to the HTTP server there. Called when Payload starts, so the
 * functions come from Next's bundle and share their modules with the features' endpoints.
 */
export function offerToFront(payload: Payload, parts: readonly FrontPart[]): void {
  Object.assign(offers, { payload, parts })
}

/** What features have handed over; nothing before Payload started. */
export const frontOffers = (): Readonly<Offers> => offers
