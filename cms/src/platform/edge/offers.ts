import type { Payload } from 'payload'
import type { DirectEndpoint } from '../http/direct-endpoints'
import { processWide } from '../process-wide'
import type { FrontPart } from './front-part'

type Offers = {
  payload?: Payload
  parts: readonly FrontPart[]
  /** Endpoints that are answered there too. */
  direct: readonly DirectEndpoint[]
}

const offers = processWide<Offers>('front-offers', () => ({ parts: [], direct: [] }))

/**
 * Hands what features do in front of Next to the HTTP server there. Called when Payload starts, so the
 * functions come from Next's bundle and share their modules with the features' endpoints.
 */
export function offerToFront(payload: Payload, offered: Omit<Offers, 'payload'>): void {
  Object.assign(offers, { payload, ...offered })
}

/** What features have handed over; nothing before Payload started. */
export const frontOffers = (): Readonly<Offers> => offers
