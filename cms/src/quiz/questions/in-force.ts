import { startOfDay, toLocalDate } from '@chung-tay/shared/calendar'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'

type Dated = { effectiveTo?: string | null }

/** The first moment, in Viet Nam, at which a document is no longer in force; undefined while no end is known. */
export function endOfForce({ effectiveTo }: Dated): number | undefined {
  return effectiveTo ? startOfDay(toLocalDate(effectiveTo)).getTime() : undefined
}

/** Whether everything a question cites is known to stay in force until then. Read with depth 1. */
export function staysInForce({ legalBasis }: QuizQuestion, until: Date): boolean {
  return (legalBasis ?? []).every(({ document }) => {
    const end = typeof document === 'object' ? endOfForce(document) : undefined
    return end === undefined || end >= until.getTime()
  })
}
