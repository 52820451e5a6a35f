const hour = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  hour12: false,
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** The hour of a moment, such as “14 giờ 05/12”. */
export function hourWords(ms: number): string {
  const parts = Object.fromEntries(hour.formatToParts(ms).map(({ type, value }) => [type, value]))
  return `${parts.hour} giờ ${parts.day}/${parts.month}`
}

export const numberWords = (value: number, digits = 0) =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export const percentWords = (share: number) => `${numberWords(share * 100)}%`

/** A stretch of time, such as “1 phút 5 giây”. */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  if (minutes === 0) return `${whole} giây`
  return whole % 60 === 0 ? `${minutes} phút` : `${minutes} phút ${whole % 60} giây`
}

export const attemptStates = {
  open: 'Đang làm',
  submitted: 'Đã nộp',
  overdue: 'Hết giờ, tự đóng',
} as const
