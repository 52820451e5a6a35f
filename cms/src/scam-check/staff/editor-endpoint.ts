import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { staffEndpoint } from '../../platform/http'

/** An endpoint for those who keep the list. */
export function editorEndpoint(
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest) => Promise<Response | object>,
): Endpoint {
  return staffEndpoint({
    method,
    path,
    isAllowed: (user) => hasRole(user, 'admin', 'editor'),
    answer,
  })
}
