import { indicatorKinds, recordBytes, writeBucket } from '@chung-tay/shared/scam-check'
import type { Endpoint, PayloadRequest } from 'payload'
import { answering, RequestError, type EndpointDescription } from '../../platform/http'
import { readBucket, readCapacity } from './write-buckets'

/** The parts of the list: 4 × 4,096 addresses and no more, so all of them may be kept in memory. */
export const isBucketPath = (url: string): boolean =>
  /^\/api\/scam-check\/(phone|account|link|app)\/[0-9a-f]{3}$/.test(url)

/**
 * `GET /api/scam-check/:kind/:prefix`: everything listed in one of 4,096 parts, always the same number
 * of bytes. Whoever asks compares on their own machine; what they look for is never sent.
 */
export const bucketEndpoint: Endpoint = {
  path: '/scam-check/:kind/:prefix',
  method: 'get',
  custom: {
    description: {
      summary:
        'One part of the list of fraudulent numbers, accounts, links or apps: kind is phone, account, link or app, prefix the first 12 bits of a hash as three hexadecimal digits',
      answers: {
        200: {
          description: 'Records of 16 bytes, filled up to a constant size',
          contentType: 'application/octet-stream',
        },
      },
    } satisfies EndpointDescription,
  },
  handler: (req) => answering(() => answer(req)),
}

async function answer(req: PayloadRequest): Promise<Response> {
  const { kind, prefix } = req.routeParams as { kind: string; prefix: string }
  if (!(indicatorKinds as readonly string[]).includes(kind) || !/^[0-9a-f]{3}$/.test(prefix)) {
    throw new RequestError({ status: 404 })
  }
  const [capacity, bytes] = await Promise.all([
    readCapacity(req),
    readBucket(req, `${kind}/${prefix}`),
  ])
  const records = Array.from({ length: bytes.length / recordBytes }, (_, index) =>
    bytes.subarray(index * recordBytes, (index + 1) * recordBytes),
  )
  return new Response(new Uint8Array(writeBucket(records, capacity)), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Cache-Control': 'no-transform',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
