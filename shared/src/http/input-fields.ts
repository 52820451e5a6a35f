import { z } from 'zod'

/** What a submission names a unit, procedure or other document by. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Chọn trong danh sách.')
  .max(120)

/** A document's id in either database; see `isDocumentId` for the one in use. */
export const documentIdSchema = z.string().regex(/^[0-9a-f-]{24,36}$/)

/** A field no person sees; whoever fills it in is a program. */
export const honeypotSchema = z.string().max(0, 'Hãy để trống ô này.').optional()
