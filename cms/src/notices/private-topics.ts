import type { Payload } from 'payload'
import type { Feature } from '../platform/feature'

type PrivateTopic = Omit<NonNullable<Feature['privateTopic']>, 'topic'>

/** Topics that concern one person's case: features hand over how it is proven; see `Feature.privateTopic`. */
export function privateTopics(payload: Payload): Partial<Record<string, PrivateTopic>> {
  return (payload.config.custom?.privateTopics ?? {}) as Partial<Record<string, PrivateTopic>>
}
