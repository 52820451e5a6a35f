import type { Payload, PayloadRequest } from 'payload'

/** What a topic is about, for whoever proves by a code that it is theirs. @throws RequestError */
export type Prove = (req: PayloadRequest, code: string) => Promise<string>

/** Topics that concern one person's case: features hand over how it is proven; see `Feature.privateTopic`. */
export function privateTopics(payload: Payload): Partial<Record<string, Prove>> {
  return (payload.config.custom?.privateTopics ?? {}) as Partial<Record<string, Prove>>
}
