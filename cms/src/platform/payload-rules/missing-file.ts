import { existsSync } from 'node:fs'
import path from 'node:path'
import type { SanitizedCollectionConfig } from 'payload'
import { errorBody } from '../http/error-body'

/** A file that is not there is not found: Payload calls that a fault of the server. */
export function answerMissingFiles({ slug, upload }: SanitizedCollectionConfig): void {
  if (!upload) return
  const folder = path.resolve(upload.staticDir || slug)
  upload.handlers = [
    ...(upload.handlers ?? []),
    (_, { params }) => {
      const file = path.join(folder, path.basename(params.filename))
      if (!existsSync(file)) return Response.json(errorBody(404), { status: 404 })
    },
  ]
}
