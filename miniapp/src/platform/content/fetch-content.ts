import { ContentError } from './content-error'
import type { ContentQuery } from '@chung-tay/shared/content/queries'

export type FetchOptions = {
  /** Origin of the API; empty when it is the page's own. */
  origin: string
  /** Milliseconds for each request. */
  timeout?: number
  /** Reads drafts with the editor's cookie instead of what the public sees. */
  draft?: boolean
  fetch?: typeof globalThis.fetch
}

export type Fetched<T> = {
  data: T
  /** Set when the service worker answered from its cache: when that answer was fetched. */
  cachedAt?: Date
}

/** Header by which our service worker marks answers that it gives without the network. */
export const cachedHeader = 'X-Answered-From-Cache'

type ListBody = { docs: unknown[]; hasNextPage?: boolean; nextPage?: number | null }

/**
 * Reads one content query through REST; a list follows its pages to the end.
 * @throws ContentError
 */
export async function fetchContent<T>(
  query: ContentQuery<T>,
  options: FetchOptions,
): Promise<Fetched<T>> {
  const first = await fetchJson(query.path, options)
  if (query.shape === 'global') return answer(first.body)
  const body = listBody(first.body)
  if (query.shape === 'one') return answer(body.docs[0] ?? null)
  const docs = [...body.docs]
  let hasNextPage = body.hasNextPage
  for (let page = 2; hasNextPage; page += 1) {
    const next = listBody((await fetchJson(`${query.path}&page=${page}`, options)).body)
    docs.push(...next.docs)
    hasNextPage = next.hasNextPage && next.docs.length > 0
  }
  return answer(docs)

  function answer(data: unknown): Fetched<T> {
    return { data: data as T, cachedAt: first.cachedAt }
  }
}

async function fetchJson(path: string, options: FetchOptions) {
  const { origin, timeout = 8000, draft = false, fetch = globalThis.fetch } = options
  const address = `${origin}${path}${draft ? '&draft=true' : ''}`
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), timeout)
  try {
    const response = await fetch(address, {
      // The public sees the same whoever is signed in to the admin on this device.
      credentials: draft ? 'include' : 'omit',
      // The browser may keep an answer, but has to ask whether it still holds.
      cache: 'no-cache',
      headers: { Accept: 'application/json' },
      signal: stop.signal,
    })
    if (!response.ok) throw errorOf(response.status)
    const cachedAt = response.headers.get(cachedHeader)
    return { body: await readJson(response), cachedAt: cachedAt ? new Date(cachedAt) : undefined }
  } catch (cause) {
    if (cause instanceof ContentError) throw cause
    throw new ContentError(stop.signal.aborted ? 'timeout' : 'offline', { cause })
  } finally {
    clearTimeout(timer)
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new ContentError('malformed', { cause })
  }
}

function errorOf(status: number): ContentError {
  const canRetry = status >= 500 || status === 429 || status === 408
  return new ContentError(canRetry ? 'unavailable' : 'refused', { status })
}

function listBody(body: unknown): ListBody {
  if (typeof body === 'object' && body !== null && Array.isArray((body as ListBody).docs)) {
    return body as ListBody
  }
  throw new ContentError('malformed')
}
