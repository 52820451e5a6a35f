import type { Citation } from './bank-question'
import { tidyLine } from './tidy'

const number = /\d+\/\d{4}\/[\p{L}\d]+(?:-[\p{L}\d]+)*/u
const places = /^(.*?)(?:[,\s]*Điều\s+(.*?))?(?:[,\s]*khoản\s+(.*?))?(?:[,\s]*điểm\s+(.*?))?$/iu

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
  const line = tidyLine(text)
  const [, before = '', article = '', clause = '', point = ''] = places.exec(line) ?? []
  const named = number.exec(line)?.[0]
  // A number that stands at the end belongs to the document, not to the last place named.
  const clean = (place: string) => {
    const at = named ? place.indexOf(named) : -1
    const own =
      at < 0
        ? place
        : place.slice(0, at).replace(/\s+(của|Luật|Nghị|Thông|Bộ|Nghị quyết)\s.*$/iu, '')
    return own.replace(/[,;.\s]+$/, '').trim()
  }
  return {
    number: named ?? before.replace(/[,;\s]+$/, ''),
    article: clean(article),
    clause: clean(clause),
    point: clean(point),
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
