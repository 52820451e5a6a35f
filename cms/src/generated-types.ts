import type { Config } from '@chung-tay/shared/payload-types'

/** Gives Payload's Local API the types generated from the collections. */
declare module 'payload' {
  // The form that Payload reads: an interface of this name, merged with its own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface GeneratedTypes extends Config {}
}
