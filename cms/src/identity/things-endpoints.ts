import {
  doneSchema,
  keepThingsSchema,
  keptSchema,
  mostSealed,
  thingsSchema,
} from '@chung-tay/shared/identity/contract'
import type { Endpoint } from 'payload'
import { publicEndpoint } from '../platform/http'
import { forgetOwn } from './forget'
import { personOf } from './sessions'
import { keepThings, thingsOf } from './things'

const limit = { points: 1200, perSeconds: 600 }

/** `GET /api/identity/things`: what the person carries, sealed as a phone of theirs sealed it. */
const readEndpoint = publicEndpoint({
  path: '/identity/things',
  method: 'get',
  summary: 'What a signed-in person carries from phone to phone, sealed',
  answers: { 200: { schema: thingsSchema, description: 'The sealed bytes, and their version' } },
  refusals: [401],
  limit,
  isDirect: true,
  answer: async ({ req }) => thingsOf(req.payload, await personOf(req), Date.now()),
})

/** `PUT /api/identity/things`: keeps what the phone sealed, unless another phone wrote in between. */
const keepEndpoint = publicEndpoint({
  path: '/identity/things',
  method: 'put',
  summary: 'Keep what a signed-in person carries, sealed by the phone',
  body: keepThingsSchema,
  answers: { 200: { schema: keptSchema, description: 'Kept; the new version' } },
  refusals: [401, 409],
  limit,
  maxBytes: mostSealed + 200,
  isDirect: true,
  answer: async ({ req, body }) => {
    // Strangers are refused before a writer is held for them.
    await personOf(req)
    return { version: await keepThings(req.payload, req.headers, body, Date.now()) }
  },
})

/** `POST /api/identity/forget`: removes everything kept of the person, on all their phones. */
const forgetEndpoint = publicEndpoint({
  path: '/identity/forget',
  method: 'post',
  summary: 'Remove everything that is kept of the signed-in person',
  answers: { 200: { schema: doneSchema, description: 'Removed' } },
  refusals: [401],
  limit,
  isDirect: true,
  answer: async ({ req }) => {
    await forgetOwn(req.payload, await personOf(req))
    return { done: true }
  },
})

export const thingsEndpoints: Endpoint[] = [readEndpoint, keepEndpoint, forgetEndpoint]
