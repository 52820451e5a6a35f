import type { z } from 'zod'

/** What an endpoint tells about itself to `/api/openapi.json`. */
export type EndpointDescription = {
  summary: string
  body?: z.ZodType
  /** Schema of a form-encoded body, where a standard wants one. */
  form?: z.ZodType
  query?: z.ZodType
  answers: Record<number, { schema?: z.ZodType; description: string; contentType?: string }>
  /** Statuses of refusals beyond the usual ones. */
  refusals?: readonly number[]
  isSubmission?: boolean
  needsProof?: boolean
  /** For signed-in staff or programs with an API key. */
  isForStaff?: boolean
  /** How failures look, where a standard fixes it. */
  failure?: { schema?: z.ZodType; contentType?: string; statuses: readonly number[] }
}
