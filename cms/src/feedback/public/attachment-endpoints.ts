import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint } from 'payload'
import { isDocumentId } from '../../platform/database/is-document-id'
import { env } from '../../platform/env'
import { idOf } from '../../platform/related-id'
import {
  answering,
  checkProof,
  clientKey,
  countUse,
  notFound,
  publicEndpoint,
  readBytes,
  RequestError,
  type EndpointDescription,
} from '../../platform/http'
import { idempotencyKey, storeOnce } from '../../platform/submissions'
import { cleanWrittenLine } from '@chung-tay/shared/text'
import { attachmentFileSchema, attachmentReceiptSchema } from '@chung-tay/shared/feedback/contract'
import { cleanFile, maxFileBytes } from '../files/clean-file'
import { scanWithClamd } from '../files/clamd'
import { caseByCode } from '../find-case'

const route = '/feedback/attachments'

/**
 * `POST /api/feedback/attachments`: takes the bytes of one file and answers its id, to be named in
 * the submission. A file that no submission names is deleted after a day.
 */
export const uploadEndpoint: Endpoint = {
  path: route,
  method: 'post',
  custom: {
    description: {
      summary: 'Upload one file before the submission that names it; the body is its bytes',
      needsProof: true,
      isSubmission: true,
      answers: {
        201: { schema: attachmentReceiptSchema, description: 'Stored' },
        200: { schema: attachmentReceiptSchema, description: 'Was stored before under this key' },
      },
    } satisfies EndpointDescription,
  },
  handler: (req) =>
    answering(async () => {
      await countUse(route, clientKey(req.headers), { points: 40, perSeconds: 3600 })
      const key = idempotencyKey(req.headers)
      await checkProof(req.headers.get('altcha'))
      const bytes = await readBytes(req, maxFileBytes)
      const file = await cleanFile(bytes)
      const scan = await scanFile(file.data, (error) =>
        req.payload.logger.error({ err: error, msg: 'Virus scan failed; the file waits' }),
      )
      const { answer, isNew } = await storeOnce({
        req,
        route,
        key,
        content: bytes,
        store: async () => {
          const made = await req.payload.create({
            collection: 'feedback-attachments',
            data: { kind: file.kind, scan, label: fileLabel(req.headers.get('x-file-name')) },
            file: {
              data: file.data,
              mimetype: file.mimeType,
              name: `${randomUUID()}.${file.extension}`,
              size: file.data.byteLength,
            },
            depth: 0,
            overrideAccess: true,
            req,
          })
          return { attachment: made.id, kind: file.kind, isStripped: file.isStripped }
        },
      })
      return Response.json(answer, {
        status: isNew ? 201 : 200,
        headers: { 'Cache-Control': 'no-store' },
      })
    }),
}

/** `POST /api/feedback/attachment-file`: the bytes of a file, for the sender who knows the code. */
export const attachmentFileEndpoint = publicEndpoint({
  path: '/feedback/attachment-file',
  method: 'post',
  summary: 'A file of the case that a tracking code opens',
  body: attachmentFileSchema,
  answers: { 200: { description: 'The file', contentType: 'application/octet-stream' } },
  limit: { points: 200, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const owner = await caseByCode(req, body.code)
    if (!isDocumentId(body.id)) throw notFound()
    const found = await req.payload.db.findOne<{
      id: string
      case?: string | { id: string }
      filename: string
      mimeType: string
      scan: string
      isHidden?: boolean
    }>({ collection: 'feedback-attachments', where: { id: { equals: body.id } } })
    const isTheirs = found && idOf(found.case) === owner.id
    if (!isTheirs || found.scan === 'waiting' || found.isHidden) throw notFound()
    const bytes = await readFile(
      path.join(env.dataDir, 'feedback-attachments', path.basename(found.filename)),
    )
    return new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': found.mimeType, 'Cache-Control': 'no-store' },
    })
  },
})

/** @throws RequestError 400 FILE_INFECTED */
async function scanFile(
  data: Buffer,
  onFailure: (error: unknown) => void,
): Promise<'clean' | 'waiting' | 'off'> {
  if (!env.clamdSocket) return 'off'
  const result = await scanWithClamd(env.clamdSocket, data).catch((error: unknown) => {
    onFailure(error)
    return undefined
  })
  if (!result) return 'waiting'
  if (result.isClean) return 'clean'
  throw new RequestError({
    status: 400,
    code: 'FILE_INFECTED',
    message: 'Tệp này có mã độc nên không nhận được. Hãy quét vi-rút máy của bạn và chọn tệp khác.',
  })
}

function fileLabel(header: string | null): string {
  try {
    // Composed first: a name from an Apple device has its marks apart from their letters.
    return cleanWrittenLine(decodeURIComponent(header ?? ''))
      .replace(/[^\p{L}\p{N} ._-]/gu, '')
      .slice(0, 80)
  } catch {
    return ''
  }
}
