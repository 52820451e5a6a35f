import { askAsStaff, persistently, postAsStaff } from '../../platform/admin/ask-service'

export type Preview = {
  rows: object[]
  errors: { line: number; column: string; why: string }[]
}
export type Counts = { created: number; known: number }

const rowsAtOnce = 250

/** What a file would propose. @throws Error with a Vietnamese sentence */
export function previewFile(file: File): Promise<Preview> {
  return askAsStaff('/api/scam-indicators/imports/preview', {
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
}

type Work = { fileName: string; rows: object[]; onProgress: (share: number) => void }

/** Sends the rows part by part under one batch; a part sent again counts once. */
export async function importRows({ fileName, rows, onProgress }: Work) {
  const batch = crypto.randomUUID()
  const sums: Counts = { created: 0, known: 0 }
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const part = { batch, fileName, rows: rows.slice(at, at + rowsAtOnce) }
    const counts = await persistently(() =>
      postAsStaff<Counts>('/api/scam-indicators/imports', part),
    )
    sums.created += counts.created
    sums.known += counts.known
    onProgress(Math.min(1, (at + rowsAtOnce) / rows.length))
  }
  return { batch, ...sums }
}

/** Takes back what a file proposed and nobody has decided about. */
export function undoImport(batch: string): Promise<{ removed: number }> {
  return postAsStaff('/api/scam-indicators/imports/undo', { batch })
}
