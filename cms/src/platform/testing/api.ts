import { randomBytes, randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import './provided-context'

// Tests look into answers of many shapes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = { status: number; headers: Headers; body: any }

/** Talks to the service under test over HTTP, as a stranger or as a signed-in member of staff. */
export type Api = {
  /** The headers that say who asks. */
  identity: Record<string, string>
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>
  put: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>
  patch: (path: string, body: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  upload: (path: string, form: FormData) => Promise<Answer>
}

/** Somebody without an account, from an address of their own, so that limits of other tests do not count. */
export function stranger(address = someAddress()): Api {
  return apiWith({ 'X-Forwarded-For': address })
}

/** An address nobody else in the run is likely to have. */
export function someAddress(): string {
  return [10, ...randomBytes(3)].join('.')
}

let adminToken: string | undefined

/** The administrator, signed in once for a test file. */
export async function administrator(): Promise<Api> {
  adminToken ??= (await stranger().post('/api/users/login', inject('admin'))).body.token as string
  return apiWith({ Authorization: `JWT ${adminToken}` })
}

/** A new member of staff with these roles and units (ids), signed in. */
export async function staffWith(roles: string[], units: string[] = []): Promise<Api> {
  return (await staffAccount(roles, units)).api
}

/** Of random ones a few are taken for breached ones, and refused. */
const password = 'mưa rào phố Hiến đêm qua'

/** The same with what is needed to sign in by hand. */
export async function staffAccount(roles: string[], units: string[] = [], name = 'Kiểm thử') {
  const email = `${randomUUID()}@chung-tay.local`
  const admin = await administrator()
  const made = await admin.post('/api/users', { email, password, name, roles, units })
  if (made.status !== 201) throw new Error(`No account: ${JSON.stringify(made.body)}`)
  return { email, password, api: await signedIn({ email, password }) }
}

/** Somebody with an account, signed in anew. */
export async function signedIn(account: { email: string; password: string }): Promise<Api> {
  const { body } = await stranger().post('/api/users/login', account)
  return apiWith({ Authorization: `JWT ${body.token as string}` })
}

/** A program that signs in by a key, or whoever sends other headers of their own. */
export function apiAs(identity: Record<string, string>): Api {
  return apiWith({ 'X-Forwarded-For': someAddress(), ...identity })
}

function apiWith(identity: Record<string, string>): Api {
  const base = inject('serviceUrl')
  const send = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { ...identity, ...(init.headers as Record<string, string>) }
    const response = await fetch(base + path, { ...init, method, headers })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text ? JSON.parse(text) : text,
    }
  }
  const json =
    (method: string) =>
    (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send(method, path, {
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
      })
  return {
    identity,
    get: (path, headers) => send('GET', path, { headers }),
    post: json('POST'),
    put: json('PUT'),
    patch: json('PATCH'),
    delete: (path) => send('DELETE', path),
    upload: (path, form) => send('POST', path, { body: form }),
  }
}

/** What every document must say about where it comes from. */
export const provenance = { source: 'Kiểm thử', checkedAt: '2026-11-24T12:00:00.000Z' }

/** Waits until `ready` answers true, at most `limitMs`. @throws Error after that. */
export async function until(ready: () => Promise<boolean>, limitMs = 5000): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await ready())) {
    if (Date.now() > end) throw new Error(`Not so within ${limitMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
