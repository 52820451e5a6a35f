import {
  doneSchema,
  sessionSchema,
  signedInSchema,
  signInSchema,
} from '@chung-tay/shared/identity/contract'
import type { Endpoint } from 'payload'
import { publicEndpoint } from '../platform/http'
import { graphAccount, zaloRefusal } from '../platform/zalo/graph'
import { personBehind, sealingKey } from './person'
import { beginSession, endSession, refreshSession } from './sessions'

/** A mobile operator puts thousands behind one address. */
const limit = { points: 600, perSeconds: 600 }

/** `POST /api/identity/sign-in`: whose phone this is, by a token of Zalo's that is asked about once. */
const signInEndpoint = publicEndpoint({
  path: '/identity/sign-in',
  method: 'post',
  summary: 'Sign in with a Zalo account',
  body: signInSchema,
  answers: { 200: { schema: signedInSchema, description: 'A token of this service, and a key' } },
  refusals: [403, 503],
  limit,
  maxBytes: 4096,
  isDirect: true,
  answer: async ({ req, body }) => {
    const account = await graphAccount(body.zaloAccessToken).catch((error: unknown) => {
      throw zaloRefusal(error, req.payload.logger)
    })
    const session = await beginSession(req.payload, personBehind(account), Date.now())
    return { ...session, key: sealingKey(account) }
  },
})

/** `POST /api/identity/refresh`: a new token for the one that is sent; an old one sent again ends both. */
const refreshEndpoint = publicEndpoint({
  path: '/identity/refresh',
  method: 'post',
  summary: 'Exchange the bearer token for a new one',
  answers: { 200: { schema: sessionSchema, description: 'The new token' } },
  refusals: [401],
  limit,
  isDirect: true,
  answer: ({ req }) => refreshSession(req.payload, req.headers, Date.now()),
})

/** `POST /api/identity/sign-out`: the token opens nothing any more. */
const signOutEndpoint = publicEndpoint({
  path: '/identity/sign-out',
  method: 'post',
  summary: 'End the session of the bearer token',
  answers: { 200: { schema: doneSchema, description: 'Ended, or it was already' } },
  refusals: [401],
  limit,
  isDirect: true,
  answer: async ({ req }) => {
    await endSession(req.payload, req.headers)
    return { done: true }
  },
})

export const sessionEndpoints: Endpoint[] = [signInEndpoint, refreshEndpoint, signOutEndpoint]
