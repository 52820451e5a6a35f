import { postAsStaff, postFileAsStaff } from '../../platform/staff/ask-service'
import type { RowError } from '../../platform/imports/admin/RowErrors'
import { sendInParts } from '../../platform/imports/admin/send-in-parts'

export type Preview = {
  rows: object[]
  errors: RowError[]
  notes: RowError[]
}
export type Counts = { created: number; known: number }

/** What a file would propose. @throws Error with a Vietnamese sentence */
export function previewFile(file: File): Promise<Preview> {
  return postFileAsStaff('/api/scam-indicators/imports/preview', file)
}

type Work = { fileName: string; rows: object[]; onProgress: (share: number) => void }

/** Sends the rows part by part under one batch; a part sent again counts once. */
export async function importRows({ fileName, rows, onProgress }: Work) {
  const batch = crypto.randomUUID()
  return sendInParts({
    rows,
    onProgress,
    send: (part) =>
      postAsStaff<Counts>('/api/scam-indicators/imports', { batch, fileName, rows: part }),
  })
}

/** Takes back what a file proposed and nobody has decided about. */
export function undoImport(batch: string): Promise<{ removed: number }> {
  return postAsStaff('/api/scam-indicators/imports/undo', { batch })
}
