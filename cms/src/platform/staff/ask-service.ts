import { StaffError } from './staff-error'

const tries = 4
const offline = 'Chưa kết nối được. Kiểm tra mạng rồi thử lại.'

/** Posts JSON as the signed-in member of staff. @throws StaffError */
export function postAsStaff<T = object>(
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<T> {
  return ask<T>(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}

/** Posts the bytes of a file. @throws StaffError */
export function postFileAsStaff<T>(path: string, file: Blob): Promise<T> {
  return ask<T>(path, {
    method: 'POST',
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
}

/** Reads JSON as the signed-in member of staff. @throws StaffError */
export function readAsStaff<T>(path: string): Promise<T> {
  return ask<T>(path)
}

type Download = {
  /** How many bytes there are; others are a broken file. */
  size: number
  /** Told how much has arrived, 0 to 1. */
  onShare?: (share: number) => void
}

/** Reads bytes as the signed-in member of staff. @throws StaffError also when some are missing */
export async function downloadAsStaff(path: string, { size, onShare }: Download) {
  const response = await fetch(path).catch(() => undefined)
  if (!response?.ok || !response.body) throw new StaffError(offline, response?.status)
  const bytes = new Uint8Array(size)
  let at = 0
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
    if (done || !value) break
    if (at + value.length > size) throw new StaffError('Tệp trên máy chủ bị hỏng.')
    bytes.set(value, at)
    at += value.length
    onShare?.(at / size)
  }
  if (at < size) throw new StaffError('Tệp chưa tải hết. Kiểm tra mạng rồi thử lại.')
  return bytes
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => undefined)
  const body = (await response?.json().catch(() => undefined)) as
    (T & { message?: string; fields?: Record<string, string> }) | undefined
  if (response?.ok && body) return body
  const reasons = Object.values(body?.fields ?? {}).join(' ')
  throw new StaffError(reasons || body?.message || offline, response?.status)
}

/** Tries again what may safely be sent twice, unless the service said that it is wrong. */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === tries || isRefusal(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt))
    }
  }
}

/** What asking again does not change; too many at once (429) passes. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof StaffError ? error.status : undefined
  return status !== undefined && status >= 400 && status < 500 && status !== 429
}
