import { formatMoney } from '../calendar'
import type { TrafficFine } from '../payload-types'

export type FineFacts = Pick<
  TrafficFine,
  'fineFrom' | 'fineTo' | 'isWarning' | 'points' | 'suspendFrom' | 'suspendTo'
>

/** What it costs: "4.000.000–6.000.000 đ", "Phạt cảnh cáo", or nothing when no sum is written. */
export function fineSentence({ fineFrom, fineTo, isWarning }: FineFacts): string {
  if (isWarning) return 'Phạt cảnh cáo'
  if (typeof fineFrom !== 'number') return ''
  return formatMoney({ amount: fineFrom, amountTo: fineTo, currency: 'VND' })
}

/** What happens to the licence: "Trừ 4 điểm bằng lái", "Tước bằng lái 22–24 tháng"; nothing when nothing does. */
export function licenceSentence({ points, suspendFrom, suspendTo }: FineFacts): string {
  if (typeof suspendFrom === 'number') {
    const months =
      suspendTo && suspendTo > suspendFrom ? `${suspendFrom}–${suspendTo}` : suspendFrom
    return `Tước bằng lái ${months} tháng`
  }
  return points ? `Trừ ${points} điểm bằng lái` : ''
}

/** Fine and licence in one line, for lists. */
export function fineInShort(facts: FineFacts): string {
  return [fineSentence(facts), licenceSentence(facts)].filter(Boolean).join(' · ')
}
