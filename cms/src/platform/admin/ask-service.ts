const tries = 4

/** Posts JSON as the signed-in member of staff. @throws Error with a Vietnamese sentence */
export function postAsStaff<T>(path: string, body: object): Promise<T> {
  return askAsStaff(path, {
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
}

/** Posts anything, such as the bytes of a file. @throws Error with a Vietnamese sentence */
export async function askAsStaff<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, { method: 'POST', ...init }).catch(() => undefined)
  const body = (await response?.json().catch(() => undefined)) as
    (T & { message?: string; fields?: Record<string, string> }) | undefined
  if (response?.ok && body) return body
  const reasons = Object.values(body?.fields ?? {}).join(' ')
  throw new Error(reasons || body?.message || 'Chưa kết nối được. Kiểm tra mạng rồi thử lại.')
}

/** Tries again what may safely be sent twice. */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === tries) throw error
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt))
    }
  }
}
