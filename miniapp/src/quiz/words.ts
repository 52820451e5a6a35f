import { formatDate } from '@chung-tay/shared/calendar'

/** "09:00 thứ Hai, 30/11/2026", in Viet Nam. */
export function momentWords(iso: string): string {
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const
  const date = new Date(iso)
  const hour = date.toLocaleTimeString('vi-VN', { ...zone, hour: '2-digit', minute: '2-digit' })
  return `${hour} ${formatDate(iso)}`
}

/** "4 phút 05 giây" of a number of seconds. */
export function durationWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} giây`
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${String(rest).padStart(2, '0')} giây`
}

export const clockWords = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
