import { postAsStaff, postFileAsStaff } from '../../platform/staff/ask-service'
import type { RowError } from '../../platform/imports/admin/RowErrors'
import { sendInParts } from '../../platform/imports/admin/send-in-parts'
import type { RowCounts } from '@chung-tay/shared/dossiers/contract'

export type Preview = {
  counts: Omit<RowCounts, 'refused'>
  rows: object[]
  errors: RowError[]
  /** About rows that are stored all the same. */
  notes: RowError[]
}

/** What a file would do. @throws Error with a Vietnamese sentence */
export async function previewFile(file: File, unit: string): Promise<Preview> {
  const query = new URLSearchParams({ unit, name: file.name })
  return postFileAsStaff(`/api/dossiers/imports/preview?${query}`, file)
}

type Work = { fileName: string; unit: string; rows: object[]; onProgress: (share: number) => void }

/** Sends the rows part by part; a part that fails is sent again and counts once. */
export async function importRows({ fileName, unit, rows, onProgress }: Work) {
  const { id } = await postAsStaff<{ id: string }>('/api/dossiers/imports', {
    unit,
    fileName,
    total: rows.length,
  })
  return sendInParts({
    rows,
    onProgress,
    send: (part, order) =>
      postAsStaff<RowCounts>(`/api/dossiers/imports/${id}/rows`, { order, rows: part }),
  })
}

/** Takes an import back. */
export function undoImport(id: string): Promise<{ reverted: number; kept: number }> {
  return postAsStaff(`/api/dossiers/imports/${id}/undo`, {})
}
