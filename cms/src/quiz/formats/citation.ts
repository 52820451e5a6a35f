import { cleanWrittenLine } from '@chung-tay/shared/text'
import type { Citation } from './bank-question'

const number = /\d+\/\d{4}\/[\p{L}\d]+(?:-[\p{L}\d]+)*/u
/** A place begins with one of these and ends where the next one or the name of the document begins. */
const places =
  /(?<![\p{L}])(điều|khoản|điểm)\s+(.+?)(?=[,\s]+(?:điều|khoản|điểm)\s|[,\s]+(?:của|Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|số)\s|[,\s]+\d+\/\d|$)/giu

/** "168/2024/NĐ-CP, Điều 7, khoản 2, điểm h". */
export function citationText({ number, article, clause, point }: Citation): string {
  return [
    number,
    article && `Điều ${article}`,
    clause && `khoản ${clause}`,
    point && `điểm ${point}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/**
 * Reads a citation as people write it, the number of the document before or after its place:
 * "Điều 7 khoản 2 Nghị định 168/2024/NĐ-CP".
 */
export function readCitation(text: string): Citation {
  const line = cleanWrittenLine(text)
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of line.matchAll(places))
    found.set(name.toLowerCase(), value.replace(/[,;.\s]+$/, ''))
  const [before = ''] = line.split(/(?<!\p{L})(?:điều|khoản|điểm)\s/iu)
  return {
    number: number.exec(line)?.[0] ?? before.replace(/[,;\s]+$/, ''),
    article: found.get('điều') ?? '',
    clause: found.get('khoản') ?? '',
    point: found.get('điểm') ?? '',
  }
}

/** Citations one a line, or with semicolons between them. */
export function readCitations(text: string): Citation[] {
  return text
    .split(/[\n;]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map(readCitation)
}
