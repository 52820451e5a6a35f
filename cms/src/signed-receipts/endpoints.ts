import {
  publishedKeysSchema,
  receiptVerdictSchema,
  verifyReceiptSchema,
} from '@chung-tay/shared/signed-receipts/contract'
import { verifyReceipt } from '@chung-tay/shared/signed-receipts/verify'
import { publicEndpoint } from '../platform/http'
import { publishedKeys } from './keys'

/** `GET /api/receipts/keys`: the keys by which anybody verifies a receipt, without asking us about it. */
const keysEndpoint = publicEndpoint({
  path: '/receipts/keys',
  method: 'get',
  summary: 'Public keys of signed receipts, as a JWK set',
  answers: { 200: { schema: publishedKeysSchema, description: 'All keys that ever signed' } },
  limit: { points: 300, perSeconds: 600 },
  answer: () =>
    Promise.resolve(
      Response.json(
        { keys: publishedKeys },
        { headers: { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' } },
      ),
    ),
})

/** `POST /api/receipts/verify`: the same verdict as the page comes to by itself; nothing is stored. */
const verifyEndpoint = publicEndpoint({
  path: '/receipts/verify',
  method: 'post',
  summary: 'Whether a signed receipt is ours and unchanged; the page does the same in the browser',
  body: verifyReceiptSchema,
  answers: { 200: { schema: receiptVerdictSchema, description: 'The verdict' } },
  limit: { points: 120, perSeconds: 600 },
  answer: ({ body }) => Promise.resolve(verifyReceipt(body.text, publishedKeys)),
})

export const receiptEndpoints = [keysEndpoint, verifyEndpoint]
