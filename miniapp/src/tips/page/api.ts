import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/** Why a request failed; `canRetry` when the same request may succeed later. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(
    readonly code: string,
    message: string,
    readonly canRetry: boolean,
    readonly retryAfterMs = 0,
  ) {
    super(message)
  }
}

const timeoutMs = 60_000

/** Nothing goes anywhere but to this site, and nothing that would name the person goes with it. */
async function request(path: string, init: RequestInit): Promise<unknown> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), timeoutMs)
  try {
    const response = await fetch(path, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: stop.signal,
    })
    if (!response.ok) throw await errorOf(response)
    return await response.json()
  } catch (error) {
    throw error instanceof ApiError
      ? error
      : new ApiError('OFFLINE', 'Chưa kết nối được. Hãy kiểm tra mạng rồi thử lại.', true)
  } finally {
    clearTimeout(timer)
  }
}

async function errorOf(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as { code?: string; message?: string }
  const wait = Number(response.headers.get('Retry-After')) * 1000
  return new ApiError(
    body.code ?? 'UNKNOWN',
    body.message ?? 'Hệ thống đang bận. Hãy thử lại sau ít phút.',
    response.status === 429 || response.status >= 500 || body.code === 'PROOF_INVALID',
    wait > 0 ? wait : 0,
  )
}

/** @throws ApiError */
export function getJson<A>(path: string): Promise<A> {
  return request(path, { headers: { Accept: 'application/json' } }) as Promise<A>
}

/** @throws ApiError */
export function postJson<A>(path: string, body: unknown): Promise<A> {
  return request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }) as Promise<A>
}

/** Sends something to be stored once under `key`, with a proof of work. @throws ApiError */
export async function submit<A>(path: string, key: string, text: string): Promise<A> {
  const challenge = await getJson<Challenge>('/api/altcha')
  const solution = await solveChallenge({ challenge, deriveKey })
  return request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      Altcha: btoa(JSON.stringify({ challenge, solution })),
    },
    body: text,
  }) as Promise<A>
}

/** @throws ApiError */
export function putChunk(
  upload: { name: string; token: string },
  index: number,
  bytes: Uint8Array,
): Promise<unknown> {
  return request('/api/tips/chunks', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Upload-Name': upload.name,
      'Upload-Token': upload.token,
      'Chunk-Index': String(index),
    },
    body: bytes as Uint8Array<ArrayBuffer>,
  })
}
