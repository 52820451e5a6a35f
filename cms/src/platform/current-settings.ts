import type { DataFromGlobalSlug, Payload } from 'payload'
import { keepForSeconds } from './keep-for-seconds'

const keep = keepForSeconds<DataFromGlobalSlug<'settings'>>(1)

/**
 * The settings as of at most five seconds ago: for endpoints that need them in every request, since
 * reading them takes a dozen queries.
 */
export const currentSettings = (payload: Payload) =>
  keep('settings', () => payload.findGlobal({ slug: 'settings', depth: 0 }))
