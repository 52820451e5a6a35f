/** More than any form of the admin without a file has. */
const mostBytes = 1024 * 1024

/**
 * Makes a request that can be handed over more than once; undefined for one that brings files, which are
 * stored outside the database, or is too big to be kept.
 */
export async function repeatableRequest(request: Request): Promise<(() => Request) | undefined> {
  const { method, url, headers, signal } = request
  if (method === 'GET' || method === 'HEAD') return () => request
  // Without a length there is no body, or one that comes in pieces of which nobody knows how many.
  const length = headers.has('transfer-encoding') ? Infinity : Number(headers.get('content-length'))
  if (!(length <= mostBytes)) return undefined
  const isForm = headers.get('content-type')?.startsWith('multipart/') === true
  const body = Buffer.from(await request.clone().arrayBuffer())
  if (isForm && /;\s*filename\*?=/i.test(body.toString('latin1'))) return undefined
  return () => new Request(url, { method, headers, signal, ...(length > 0 ? { body } : {}) })
}
