import {
  formatDay,
  formatMoney,
  isValidOn,
  toLocalDate,
  type LocalDate,
} from '@chung-tay/shared/calendar'
import type { Procedure } from '@chung-tay/shared/payload-types'
import { channels, levels, timeUnits } from '@chung-tay/shared/procedures/vocabulary'
import { lowerFirst, upperFirst } from '@chung-tay/shared/text'
import { labelOf } from '@chung-tay/shared/text/label-of'

type Fee = NonNullable<Procedure['fees']>[number]
type Time = NonNullable<Procedure['processingTimes']>[number]

/** "Không quá 7 ngày làm việc (phải xác minh)"; an amount of 0 is at once. */
export function timeSentence({ amount, unit, label, channel }: Time): string {
  const time =
    amount === 0
      ? 'Giải quyết ngay'
      : `Không quá ${String(amount).replace('.', ',')} ${labelOf(timeUnits, unit)}`
  const details = [label, labelOf(channels, channel, 'phrase')].filter(Boolean).join(', ')
  return details ? `${time} (${lowerFirst(details)})` : time
}

/** "Cấp lại: 70.000 đ, một lần". */
export function feeSentence(fee: Fee): string {
  const what = [fee.label, labelOf(channels, fee.channel, 'phrase')].filter(Boolean).join(', ')
  const money = [formatMoney(fee), fee.amount > 0 ? fee.per : ''].filter(Boolean).join(', ')
  return what ? `${what}: ${money}` : money
}

/** From when to when, and on what condition: "đến hết 31/12/2026, mức thường là 70.000 đồng". */
export function feeNote({ validFrom, validTo, condition }: Fee): string {
  return [
    validFrom ? `từ ${formatDay(validFrom)}` : '',
    validTo ? `đến hết ${formatDay(validTo)}` : '',
    condition ?? '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Fees that hold on a day, and those that will hold later. What has ended is left out. */
export function splitFees(fees: readonly Fee[], today: LocalDate): { now: Fee[]; later: Fee[] } {
  return {
    now: fees.filter((fee) => isValidOn(fee, today)),
    later: fees.filter(({ validFrom }) => validFrom && toLocalDate(validFrom) > today),
  }
}

/** Time limits that hold on a day. */
export function timesOn(times: readonly Time[], today: LocalDate): Time[] {
  return times.filter((time) => isValidOn(time, today))
}

/** "Công an xã, phường hoặc Công an tỉnh – nơi nào cũng được". */
export function placeSentence({ level, anyUnit }: Pick<Procedure, 'level' | 'anyUnit'>): string {
  const text = level.map((each) => labelOf(levels, each, 'phrase')).join(' hoặc ')
  return upperFirst(anyUnit ? `${text}, nơi nào cũng được` : text)
}
