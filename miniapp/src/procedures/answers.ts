import type { LocalDate } from '@chung-tay/shared/calendar'
import type { Procedure } from '@chung-tay/shared/payload-types'
import type { ProcedureFact } from '../search'
import { documentItems } from './document-items'
import { feeNote, feeSentence, placeSentence, splitFees, timeSentence, timesOn } from './sentences'

type Facts = Pick<
  Procedure,
  | 'anyUnit'
  | 'documents'
  | 'feeNote'
  | 'fees'
  | 'level'
  | 'processingTimes'
  | 'provenance'
  | 'whoMayApply'
>

/** What is asked for, in sentences, and where it was read. */
export type Answer = {
  label: string
  sentences: string[]
  source: string
  checkedAt: string
  /** Staff have still to hold it against the law: whoever shows it says so. */
  isUnderReview: boolean
}

const labels: Record<ProcedureFact, string> = {
  fees: 'Bao nhiêu tiền',
  times: 'Bao lâu',
  documents: 'Cần mang gì',
  who: 'Ai được làm',
  where: 'Ở đâu',
}

/**
 * Answers a question from the fields of a procedure, never from its running text. Undefined when the
 * field says nothing: then its page has to do.
 */
export function answerOf(
  procedure: Facts,
  fact: ProcedureFact,
  today: LocalDate,
): Answer | undefined {
  const sentences = sentencesOf(procedure, fact, today)
  if (sentences.length === 0) return undefined
  const { source, checkedAt, needsReview } = procedure.provenance
  return { label: labels[fact], sentences, source, checkedAt, isUnderReview: needsReview === true }
}

function sentencesOf(procedure: Facts, fact: ProcedureFact, today: LocalDate): string[] {
  switch (fact) {
    case 'fees':
      return [
        ...splitFees(procedure.fees ?? [], today).now.map((fee) => {
          const note = feeNote(fee)
          return note ? `${feeSentence(fee)} (${note})` : feeSentence(fee)
        }),
        ...(procedure.feeNote ? [procedure.feeNote] : []),
      ]
    case 'times':
      return timesOn(procedure.processingTimes ?? [], today).map(timeSentence)
    case 'documents':
      return documentItems(procedure).map(({ label, note }) => (note ? `${label}. ${note}` : label))
    case 'who':
      return procedure.whoMayApply ? [procedure.whoMayApply] : []
    case 'where':
      return procedure.level.length > 0 ? [placeSentence(procedure)] : []
  }
}
