import { apiOrigin } from '../api-origin'
import { offlineError, SubmissionError } from './submission-error'

type ErrorBody = { code?: string; message?: string; fields?: Record<string, string> }

const timeoutMs = 30_000

type Question = { path: string; body: unknown; withProof?: boolean; signal?: AbortSignal }

/** Asks something that is stored nowhere, such as the state of a case. @throws SubmissionError */
export async function postJson<A>({ path, body, withProof, signal }: Question): Promise<A> {
  const headers: Record<string, string> = withProof ? { Altcha: await makeProof() } : {}
  const response = await post(path, JSON.stringify(body), headers, signal)
  return (await response.json()) as A
}

type Call = {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  body?: unknown
  headers?: Record<string, string>
  withProof?: boolean
}

/** Any other request that answers JSON, such as one that shows a secret of this device. @throws SubmissionError */
export async function callJson<A>({ method, path, body, headers, withProof }: Call): Promise<A> {
  const response = await request(path, {
    method,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(withProof ? { Altcha: await makeProof() } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return (await response.json()) as A
}

/** Asks for JSON that is nobody's secret. @throws SubmissionError */
export async function getJson<A>(path: string): Promise<A> {
  const response = await request(path, { headers: { Accept: 'application/json' } })
  return (await response.json()) as A
}

/** The bytes of a file that belongs to the person. @throws SubmissionError */
export async function postForFile(path: string, body: unknown): Promise<Blob> {
  return (await post(path, JSON.stringify(body), {})).blob()
}

type Submission = { path: string; key: string; text: string; proof: string }

/**
 * Sends a submission under its idempotency key. The same key must always come with the same text.
 * @throws SubmissionError
 */
export async function sendText<A>({
  path,
  key,
  text,
  proof,
}: Submission): Promise<{ answer: A; isNew: boolean }> {
  const response = await post(path, text, { 'Idempotency-Key': key, Altcha: proof })
  return { answer: (await response.json()) as A, isNew: response.status === 201 }
}

/** Sends a submission at once, without the queue. @throws SubmissionError */
export async function sendSubmission<A>({
  path,
  key,
  body,
}: {
  path: string
  key: string
  body: unknown
}) {
  return sendText<A>({ path, key, text: JSON.stringify(body), proof: await makeProof() })
}

type Upload = { path: string; key: string; file: Blob; name: string; proof: string }

/** Uploads the bytes of one file. @throws SubmissionError */
export async function uploadFile<A>({ path, key, file, name, proof }: Upload): Promise<A> {
  const response = await request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Idempotency-Key': key,
      'X-File-Name': encodeURIComponent(name),
      Altcha: proof,
    },
    body: file,
    // A clip over a weak signal takes long; the queue tries again when it fails.
    timeoutMs: 5 * 60_000,
  })
  return (await response.json()) as A
}

/** The `Altcha` header of one request. @throws SubmissionError */
export async function makeProof(): Promise<string> {
  const challenge = await getJson<unknown>('/api/altcha')
  const { solveProof } = await import('./solve-proof')
  return solveProof(challenge)
}

function post(path: string, text: string, headers: Record<string, string>, signal?: AbortSignal) {
  return request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: text,
    signal,
  })
}

async function request(
  path: string,
  { timeoutMs: limit = timeoutMs, signal, ...init }: RequestInit & { timeoutMs?: number },
): Promise<Response> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), limit)
  signal?.addEventListener('abort', () => stop.abort())
  try {
    const response = await fetch(apiOrigin + path, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      signal: stop.signal,
    })
    if (!response.ok) throw await errorOf(response)
    // Read here: the limit is one for the whole answer.
    const body = await response.arrayBuffer()
    const { status, headers } = response
    return new Response(body.byteLength > 0 ? body : null, { status, headers })
  } catch (cause) {
    throw cause instanceof SubmissionError ? cause : offlineError(cause)
  } finally {
    clearTimeout(timer)
  }
}

async function errorOf(response: Response): Promise<SubmissionError> {
  const body = (await response.json().catch(() => ({}))) as ErrorBody
  const retryAfter = Number(response.headers.get('Retry-After'))
  return new SubmissionError(
    body.code ?? 'UNKNOWN',
    body.message ?? 'Hệ thống đang bận. Hãy thử lại sau ít phút.',
    {
      status: response.status,
      fields: body.fields,
      retryAfterSeconds: retryAfter > 0 ? retryAfter : undefined,
    },
  )
}
