import type { Seed } from '../read-seeds'

/** Collections whose text people read, with what the report calls them. */
export const readKinds: Record<string, string> = {
  procedures: 'Thủ tục',
  'procedure-fields': 'Nhóm thủ tục',
  handbook: 'Cẩm nang',
  alerts: 'Tin nóng',
  'scam-figures': 'Số liệu',
  'scam-guides': 'Có phải lừa đảo?',
  'traffic-fines': 'Mức phạt',
  'quiz-questions': 'Câu hỏi',
  'quiz-topics': 'Chủ đề câu hỏi',
  pages: 'Trang giới thiệu',
  'legal-documents': 'Văn bản',
  settings: 'Cài đặt',
}

/**
 * What is not read as a sentence: names for the machine, words for the search, and what is quoted as
 * it was published: sources, citations, titles of laws.
 */
const notRead = new Set([
  ...['slug', 'key', 'keywords', 'popularSearches', 'url', 'sourceUrl', 'officialUrl', 'code'],
  ...['provenance', 'legalBasis', 'source', 'number', 'issuer', 'lifeEvents', 'field', 'alerts'],
  ...['relatedProcedures', 'selfCheckStep', 'website', 'accentColor', 'topic', 'kind', 'holidays'],
])

/** Every text of a seed that people read. */
export function readableTexts({ target, data }: Seed): string[] {
  const { title, ...rest } = data
  const isQuoted = target === 'legal-documents'
  return textsIn(isQuoted || title === undefined ? rest : { title, ...rest })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return / /.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !notRead.has(key))
    .flatMap(([, inner]) => textsIn(inner))
}
