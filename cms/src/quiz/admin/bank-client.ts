import { postAsStaff, postFileAsStaff, readAsStaff } from '../../platform/staff/ask-service'
import { sendInParts } from '../../platform/imports/admin/send-in-parts'
import type { ExportSummary } from '../exports/contract'
import type { ImportRow, PartCounts, Preview } from '../imports/contract'

const banks = '/api/quiz/banks'

/** What a file would bring into a topic. @throws Error with a Vietnamese sentence */
export function previewFile(file: File, topic: string): Promise<Preview> {
  const query = new URLSearchParams({ name: file.name, topic })
  return postFileAsStaff(`${banks}/preview?${query}`, file)
}

type Work = {
  fileName: string
  topic: string
  rows: ImportRow[]
  onProgress: (share: number) => void
}

/** Sends the questions part by part; a part sent again counts once. */
export async function importRows({ fileName, topic, rows, onProgress }: Work) {
  const { id } = await postAsStaff<{ id: string }>(`${banks}/imports`, {
    fileName,
    total: rows.length,
  })
  const last = rows.at(-1)
  return sendInParts<PartCounts>({
    rows,
    onProgress,
    send: (part) =>
      postAsStaff(`${banks}/imports/${id}/rows`, {
        topic,
        rows: part,
        isLast: part.at(-1) === last,
      }),
  })
}

/** Takes an import back. */
export function undoImport(id: string): Promise<{ removed: number; kept: number }> {
  return postAsStaff(`${banks}/imports/${id}/undo`, {})
}

/** Approves and publishes a question as it was seen. */
export function approve(id: string, hash: string): Promise<{ id: string }> {
  return postAsStaff(`${banks}/review`, { id, hash })
}

const topicQuery = (topic: string) => (topic ? `topic=${topic}` : '')

/** What an export would hold. Empty topic: the whole bank. */
export function exportSummary(topic: string): Promise<ExportSummary> {
  return readAsStaff(`${banks}/summary?${topicQuery(topic)}`)
}

export const exportLink = (format: keyof ExportSummary['held'], topic: string) =>
  `${banks}/export?format=${format}&${topicQuery(topic)}`
