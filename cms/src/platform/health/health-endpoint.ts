import type { Endpoint } from 'payload'
import { hasRole } from '../access/roles'
import { currentContentVersion } from '../content-version'
import { readHealth } from './read-health'

/** State of the service: `GET /api/health` and the version of public content: `GET /api/content-version`. */
export const healthEndpoints: Endpoint[] = [
  {
    path: '/health',
    method: 'get',
    handler: async ({ payload, user }) => {
      const health = await readHealth(payload, { hasDetails: hasRole(user, 'admin') })
      return Response.json(health, {
        status: health.status === 'failing' ? 503 : 200,
        headers: { 'Cache-Control': 'no-store' },
      })
    },
  },
  {
    path: '/content-version',
    method: 'get',
    handler: async ({ payload }) =>
      Response.json(
        { version: await currentContentVersion(payload) },
        { headers: { 'Cache-Control': 'no-store' } },
      ),
  },
]
