import { phoneNumberRequestSchema, phoneNumberSchema } from '@chung-tay/shared/identity/contract'
import { normalizePhone } from '@chung-tay/shared/phone'
import { LRUCache } from 'lru-cache'
import { sha256 } from '../platform/crypto/sha256'
import { publicEndpoint } from '../platform/http'
import { GraphError, graphNumber, zaloRefusal } from '../platform/zalo/graph'

/** Tokens that came already, as hashes: Zalo's own live two minutes, and a second time is nobody's own. */
const used = new LRUCache<string, true>({ max: 100_000, ttl: 10 * 60_000 })

const words = {
  refused: 'Zalo chưa đưa số: lời cho phép đã quá lâu hoặc đã dùng rồi. Hãy bấm lấy số lần nữa.',
  unavailable: 'Chưa hỏi được Zalo lúc này.',
}

/**
 * `POST /api/identity/phone-number`: a person's own number for the token that they let Zalo give their phone, so
 * that they need not type it. It goes back to that phone and is kept nowhere; nobody is signed in by it.
 */
export const phoneNumberEndpoint = publicEndpoint({
  path: '/identity/phone-number',
  method: 'post',
  summary: 'One’s own telephone number, for a token of Zalo’s',
  body: phoneNumberRequestSchema,
  answers: { 200: { schema: phoneNumberSchema, description: 'The number, for the form' } },
  refusals: [403, 503],
  // A mobile operator puts thousands behind one address.
  limit: { points: 300, perSeconds: 600 },
  maxBytes: 8192,
  isDirect: true,
  answer: async ({ req, body: { zaloAccessToken, zaloPhoneToken } }) => {
    try {
      const token = sha256(zaloPhoneToken)
      if (used.has(token)) throw new GraphError('refused', 'used already')
      used.set(token, true)
      const asked = { accessToken: zaloAccessToken, phoneToken: zaloPhoneToken }
      const phone = normalizePhone(`+${await graphNumber(asked)}`)
      if (!phone?.startsWith('+')) throw new GraphError('refused', 'no number')
      return { phone }
    } catch (error) {
      throw zaloRefusal(error, req.payload.logger, words)
    }
  },
})
