import { postAsStaff, postFileAsStaff } from '../../staff/ask-service'
import type { ImportPaths } from '../paths'
import { sendInParts } from './send-in-parts'

/** What the page says of an import; the counterpart of `importEndpoints`. */
export type ImportSource = {
  paths: ImportPaths
  /** Whose rows they are, or what they are for: goes with the preview and with every part. */
  about?: Record<string, string>
  /** Rows say themselves in which batch they came; there is no record of the file. */
  isBatched?: true
}

type Sending = { fileName: string; rows: object[]; onProgress: (share: number) => void }

/** What a file would do. @throws StaffError */
export function previewFile<Preview>({ paths, about }: ImportSource, file: File): Promise<Preview> {
  const query = new URLSearchParams({ ...about, name: file.name })
  return postFileAsStaff(`/api${paths.preview}?${query}`, file)
}

/** Sends the rows part by part; a part that fails is sent again and counts once. @throws StaffError */
export async function importRows<Counts extends Record<string, number>>(
  { paths, about, isBatched }: ImportSource,
  { fileName, rows, onProgress }: Sending,
): Promise<Counts> {
  const path = `/api${paths.imports}`
  if (isBatched) {
    const batch = crypto.randomUUID()
    return sendInParts<Counts>({
      rows,
      onProgress,
      send: (part) => postAsStaff(path, { ...about, batch, fileName, rows: part }),
    })
  }
  const begun = await postAsStaff<{ id: string }>(path, { ...about, fileName, total: rows.length })
  return sendInParts<Counts>({
    rows,
    onProgress,
    send: (part, place) =>
      postAsStaff(`${path}/${begun.id}/rows`, { ...about, ...place, rows: part }),
  })
}

/** Takes an import back. @param id Of its record, or its batch @throws StaffError */
export function undoImport<Undone>(
  { paths, isBatched }: ImportSource,
  id: string,
): Promise<Undone> {
  const path = `/api${paths.imports}`
  return isBatched
    ? postAsStaff(`${path}/undo`, { batch: id })
    : postAsStaff(`${path}/${id}/undo`, {})
}
