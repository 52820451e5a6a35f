import type { z } from 'zod'
import { plainWords } from './plain-words'
import { badFields } from './request-error'

/** @throws RequestError 400 with a Vietnamese sentence for each field at fault. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { error: plainWords })
  if (parsed.success) return parsed.data
  throw badFields(
    Object.fromEntries(
      parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]),
    ),
  )
}
