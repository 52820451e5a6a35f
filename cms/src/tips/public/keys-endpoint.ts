import { publicEndpoint } from '../../platform/http'
import { keyListSchema } from '@chung-tay/shared/tips/contract'
import { keyEntries } from '../key-list'

/** `GET /api/tips/keys`: every key ever announced, as a list that can only grow. */
export const keysEndpoint = publicEndpoint({
  path: '/tips/keys',
  method: 'get',
  summary: 'The published, hash-chained list of keys that crime tips are sealed to',
  answers: { 200: { schema: keyListSchema, description: 'The list' } },
  limit: { points: 600, perSeconds: 600 },
  answer: async ({ req }) => ({ format: 1, entries: await keyEntries(req) }),
})
