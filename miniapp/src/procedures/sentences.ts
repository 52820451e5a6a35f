import type { Procedure } from '@chung-tay/shared/payload-types'
import {
  formatDay,
  formatMoney,
  isValidOn,
  toLocalDate,
  type LocalDate,
} from '@chung-tay/shared/calendar'

type Fee = NonNullable<Procedure['fees']>[number]
type Time = NonNullable<Procedure['processingTimes']>[number]
type Channel = 'any' | 'in-person' | 'online' | 'post'

const channels: Record<Channel, string> = {
  any: '',
  'in-person': 'nộp trực tiếp',
  online: 'nộp trực tuyến',
  post: 'qua bưu chính',
}
const units: Record<Time['unit'], string> = {
  hours: 'giờ',
  'working-hours': 'giờ làm việc',
  days: 'ngày',
  'working-days': 'ngày làm việc',
  months: 'tháng',
}

/** "Không quá 7 ngày làm việc (phải xác minh)"; an amount of 0 is at once. */
export function timeSentence({ amount, unit, label, channel }: Time): string {
  const time =
    amount === 0
      ? 'Giải quyết ngay'
      : `Không quá ${String(amount).replace('.', ',')} ${units[unit]}`
  const details = [label, channels[channel ?? 'any']].filter(Boolean).join(', ')
  return details ? `${time} (${lowerFirst(details)})` : time
}

/** "Cấp lại: 70.000 đ, một lần". */
export function feeSentence(fee: Fee): string {
  const what = [fee.label, channels[fee.channel ?? 'any']].filter(Boolean).join(', ')
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

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
