import { z } from 'zod'
import { deletionReasons } from './vocabulary'

/** The header of an age file with X25519 recipients; what it wraps the server cannot check. */
const header = z
  .string()
  .max(64 * 1024)
  .regex(
    /^age-encryption\.org\/v1\n(-> X25519 [A-Za-z0-9+/]{43}\n[A-Za-z0-9+/]{43}\n)+--- [A-Za-z0-9+/]{43}\n$/,
    'Phần đầu của tệp age không đúng.',
  )

const keySeq = z.number().int().min(1)

/** A reply or note, sealed in the browser. */
export const letterSchema = z.object({
  kind: z.enum(['reply', 'note']),
  header,
  payload: z.base64().max(512 * 1024),
  keySeq,
})

const headers = z
  .array(z.object({ part: z.string().max(64), header }))
  .min(1)
  .max(500)

/** New headers for some parts. */
export const headersSchema = z.object({ keySeq, headers })

/** New headers for every part, and the unit they are for. */
export const transferSchema = z.object({ keySeq, headers, unit: z.string().max(64) })

export const stateSchema = z.object({ state: z.enum(['checking', 'decided', 'closed']) })

export const extendSchema = z.object({ months: z.number().int().min(1).max(12) })

export const deletionSchema = z.object({
  reason: z.enum(deletionReasons.map(({ value }) => value)),
})

/** How many people a header is for. */
export function stanzaCount(text: string): number {
  return text.split('\n-> X25519 ').length - 1
}
