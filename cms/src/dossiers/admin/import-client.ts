export type Counts = { created: number; updated: number; unchanged: number }
export type Preview = {
  counts: Counts
  rows: object[]
  errors: { line: number; column: string; why: string }[]
}

const rowsAtOnce = 250
const tries = 4

/** What a file would do. @throws Error with a Vietnamese sentence */
export async function previewFile(file: File, unit: string): Promise<Preview> {
  return ask(`/api/dossiers/imports/preview?unit=${unit}`, {
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
}

type Work = { fileName: string; unit: string; rows: object[]; onProgress: (share: number) => void }

/** Sends the rows part by part; a part that fails is sent again and counts once. */
export async function importRows({ fileName, unit, rows, onProgress }: Work) {
  const { id } = await send<{ id: string }>('/api/dossiers/imports', {
    unit,
    fileName,
    total: rows.length,
  })
  const sums: Counts = { created: 0, updated: 0, unchanged: 0 }
  for (let at = 0, order = 0; at < rows.length; at += rowsAtOnce, order += 1) {
    const part = { order, rows: rows.slice(at, at + rowsAtOnce) }
    const counts = await persistently(() => send<Counts>(`/api/dossiers/imports/${id}/rows`, part))
    sums.created += counts.created
    sums.updated += counts.updated
    sums.unchanged += counts.unchanged
    onProgress(Math.min(1, (at + rowsAtOnce) / rows.length))
  }
  return { id, ...sums }
}

/** Takes an import back. */
export function undoImport(id: string): Promise<{ reverted: number; kept: number }> {
  return send(`/api/dossiers/imports/${id}/undo`, {})
}

function send<T>(path: string, body: object): Promise<T> {
  return ask(path, {
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, { method: 'POST', ...init }).catch(() => undefined)
  const body = (await response?.json().catch(() => undefined)) as
    (T & { message?: string; fields?: Record<string, string> }) | undefined
  if (response?.ok && body) return body
  const reasons = Object.values(body?.fields ?? {}).join(' ')
  throw new Error(reasons || body?.message || 'Chưa kết nối được. Kiểm tra mạng rồi thử lại.')
}

async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === tries) throw error
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt))
    }
  }
}
