import { askAsStaff, persistently, postAsStaff } from '../../platform/admin/ask-service'
import type { RowCounts } from '../contract'

export type Preview = {
  counts: Omit<RowCounts, 'refused'>
  rows: object[]
  errors: { line: number; column: string; why: string }[]
}

const rowsAtOnce = 250

/** What a file would do. @throws Error with a Vietnamese sentence */
export async function previewFile(file: File, unit: string): Promise<Preview> {
  return askAsStaff(`/api/dossiers/imports/preview?unit=${unit}`, {
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
}

type Work = { fileName: string; unit: string; rows: object[]; onProgress: (share: number) => void }

/** Sends the rows part by part; a part that fails is sent again and counts once. */
export async function importRows({ fileName, unit, rows, onProgress }: Work) {
  const { id } = await postAsStaff<{ id: string }>('/api/dossiers/imports', {
    unit,
    fileName,
    total: rows.length,
  })
  const sums: RowCounts = { created: 0, updated: 0, unchanged: 0, refused: 0 }
  for (let at = 0, order = 0; at < rows.length; at += rowsAtOnce, order += 1) {
    const part = { order, rows: rows.slice(at, at + rowsAtOnce) }
    const counts = await persistently(() =>
      postAsStaff<RowCounts>(`/api/dossiers/imports/${id}/rows`, part),
    )
    sums.created += counts.created
    sums.updated += counts.updated
    sums.unchanged += counts.unchanged
    sums.refused += counts.refused
    onProgress(Math.min(1, (at + rowsAtOnce) / rows.length))
  }
  return { id, ...sums }
}

/** Takes an import back. */
export function undoImport(id: string): Promise<{ reverted: number; kept: number }> {
  return postAsStaff(`/api/dossiers/imports/${id}/undo`, {})
}
