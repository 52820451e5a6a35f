import type { Endpoint, PayloadRequest } from 'payload'

/** Makes one of the endpoints of an import, open to whom the import is. */
export type StaffPath = (
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest) => Promise<Response | object>,
) => Endpoint
