import { chunkBytes } from '@chung-tay/shared/tips'
import type { Endpoint } from 'payload'
import type { RequestError } from '../../platform/http'
import {
  answering,
  badFields,
  clientKey,
  conflict,
  countUse,
  type EndpointDescription,
  notFound,
  publicEndpoint,
  readBytes,
} from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import { hashToken } from '../box'
import { chunksOf, uploadOf } from '../claim-files'
import {
  chunkAnswerSchema,
  uploadAnswerSchema,
  uploadSchema,
  uploadStateSchema,
} from '@chung-tay/shared/tips/contract'
import { storeChunk, storedChunks } from '../file-store'

/** `POST /api/tips/uploads`: announces a sealed file; its bytes follow in chunks. */
export const uploadEndpoint = submissionEndpoint({
  path: '/tips/uploads',
  summary: 'Announce a sealed file whose chunks follow',
  body: uploadSchema,
  answer: uploadAnswerSchema,
  limit: { points: 120, perSeconds: 3600 },
  maxBytes: 128 * 1024,
  store: async ({ req, body }) => {
    const { name, token, header, size } = body
    const taken = await req.payload.db.findOne({
      collection: 'tip-parts',
      where: { name: { equals: name } },
      req,
    })
    if (taken) throw badFields({ name: 'Tên này đã dùng rồi.' })
    await req.payload.db.create({
      collection: 'tip-parts',
      data: {
        name,
        kind: 'file',
        author: 'sender',
        order: 0,
        header,
        size,
        keySeq: 0,
        tokenHash: hashToken(token),
      },
      req,
    })
    return { name, chunkBytes, chunks: chunksOf(size), received: [] }
  },
})

/** `POST /api/tips/upload-state`: which chunks are safe, to go on after an interruption. */
export const uploadStateEndpoint = publicEndpoint({
  path: '/tips/upload-state',
  method: 'post',
  summary: 'Which chunks of a file are stored',
  body: uploadStateSchema,
  answers: { 200: { schema: uploadAnswerSchema, description: 'What is stored' } },
  limit: { points: 600, perSeconds: 3600 },
  answer: async ({ req, body }) => {
    const part = await uploadOf(req, body)
    if (!part) throw notFound('Tệp này không còn trên máy chủ. Hãy gửi lại từ đầu.')
    return {
      name: part.name,
      chunkBytes,
      chunks: chunksOf(part.size),
      received: await storedChunks(part.name),
    }
  },
})

/**
 * `POST /api/tips/chunks`: the bytes of one chunk; headers say which. Answers once they are safe on
 * disk. The same chunk sent again changes nothing.
 */
export const chunkEndpoint: Endpoint = {
  path: '/tips/chunks',
  method: 'post',
  custom: {
    description: {
      summary:
        'One chunk of an announced file; headers Upload-Name, Upload-Token and Chunk-Index say which',
      answers: { 200: { schema: chunkAnswerSchema, description: 'Safe on disk' } },
    } satisfies EndpointDescription,
  },
  handler: (req) =>
    answering(async () => {
      await countUse('/tips/chunks', clientKey(req.headers), { points: 3000, perSeconds: 3600 })
      // Read before anything is refused: a connection cut while sending looks like a lost network.
      const bytes = await readBytes(req, chunkBytes)
      const asked = uploadStateSchema.safeParse({
        name: req.headers.get('upload-name'),
        token: req.headers.get('upload-token'),
      })
      const part = asked.success ? await uploadOf(req, asked.data) : undefined
      if (!part) throw notFound('Tệp này không còn trên máy chủ. Hãy gửi lại từ đầu.')
      const given = req.headers.get('chunk-index') ?? ''
      const index = /^\d{1,5}$/.test(given) ? Number(given) : Infinity
      const chunks = chunksOf(part.size)
      if (index >= chunks) throw badFields({ 'Chunk-Index': `From 0 to ${chunks - 1}.` })
      const wanted = index < chunks - 1 ? chunkBytes : part.size - chunkBytes * (chunks - 1)
      if (bytes.byteLength !== wanted) throw badFields({ body: `${wanted} bytes expected.` })
      if ((await storeChunk(part.name, index, bytes)) === 'different') throw otherBytes()
      return Response.json({ received: index }, { headers: { 'Cache-Control': 'no-store' } })
    }),
}

function otherBytes(): RequestError {
  return conflict(
    'CHUNK_DIFFERS',
    'Phần này của tệp đã được nhận với nội dung khác. Hãy gửi lại tệp từ đầu.',
  )
}
