import { sha256 } from '../crypto/sha256'

type Keyed = {
  /** What is being submitted to, e.g. `feedback/submissions`. */
  route: string
  /** The client's idempotency key. */
  key: string
}

/** Under which a submission is remembered. */
export const submissionId = ({ route, key }: Keyed): string => sha256(`${route}\n${key}`)

/** Tells whether the same key came with the same bytes. */
export const fingerprintOf = (content: string | Uint8Array): string => sha256(content)
