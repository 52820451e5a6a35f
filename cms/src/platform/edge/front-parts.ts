import type { IncomingMessage } from 'node:http'

/** What the front gives to the parts that answer in its place. */
export type FrontParts = {
  /** Headers of every answer. */
  headers: Record<string, string>
  /** Writes the sender's address into a request; see `createAddressMarker`. */
  markAddress: (request: IncomingMessage) => void
}
