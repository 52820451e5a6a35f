import type { Endpoint } from 'payload'
import { answering, notFound } from '../../platform/http'

/**
 * `POST /api/users/verify/:token`, in place of Payload's, which fails where accounts are not verified by
 * e-mail: an administrator makes them.
 */
export const verifyEndpoint: Endpoint = {
  method: 'post',
  path: '/users/verify/:token',
  handler: () =>
    answering(async () => {
      throw notFound()
    }),
}
