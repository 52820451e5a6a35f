import { postAsStaff, readAsStaff } from '../../platform/staff/ask-service'
import type { ExportSummary } from '../exports/contract'

const banks = '/api/quiz/banks'

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
