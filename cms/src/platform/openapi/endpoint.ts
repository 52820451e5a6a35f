import type { Endpoint } from 'payload'
import { openApiDocument } from './document'

/** `GET /api/openapi.json`: what this service answers, made from the same schemas it answers with. */
export const openApiEndpoint = (published: readonly string[]): Endpoint => ({
  path: '/openapi.json',
  method: 'get',
  handler: ({ payload }) =>
    Response.json(openApiDocument(payload.config, payload.db.defaultIDType, published), {
      headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' },
    }),
})
