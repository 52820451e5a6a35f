import type { ProcedureCard } from '../platform/content'
import { fold } from '@chung-tay/shared/text'

/** Procedures whose title, summary, code or keywords hold every word, whatever the diacritics. */
export function filterProcedures(
  procedures: readonly ProcedureCard[],
  query: string,
): readonly ProcedureCard[] {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return procedures
  return procedures.filter(({ title, summary, code, keywords }) => {
    const text = fold([title, summary, code ?? '', ...(keywords ?? [])].join(' '))
    return words.every((word) => text.includes(word))
  })
}
