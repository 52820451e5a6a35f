import type { DataFromGlobalSlug, Payload } from 'payload'
import { keepAnswers } from './keep-answers'

const kept = keepAnswers<DataFromGlobalSlug<'settings'>>({ most: 1, forMs: 5_000 })

/**
 * The settings as of at most five seconds ago: for endpoints that need them in every request, since
 * reading them takes a dozen queries.
 */
export const currentSettings = (payload: Payload) =>
  kept.get('settings', () => payload.findGlobal({ slug: 'settings', depth: 0 }))
