import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'

/** "09:00 thứ Hai, 30/11/2026", in Viet Nam. */
export function momentWords(iso: string): string {
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const
  const date = new Date(iso)
  const hour = date.toLocaleTimeString('vi-VN', { ...zone, hour: '2-digit', minute: '2-digit' })
  const day = date.toLocaleDateString('vi-VN', {
    ...zone,
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
  return `${hour} ${day}`
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

export function timeWords({ timing, seconds }: Pick<ContestView, 'timing' | 'seconds'>): string {
  return timing === 'total'
    ? `${durationWords(seconds)} cho cả bài`
    : `${durationWords(seconds)} mỗi câu`
}

/** A true word for a share of right answers, 0 to 1. */
export function praiseOf(share: number): string {
  if (share === 1) return 'Tuyệt vời, đúng tất cả!'
  if (share >= 0.8) return 'Rất giỏi!'
  if (share >= 0.5) return 'Khá lắm!'
  return 'Cảm ơn bạn đã dự thi'
}

/** How long until a contest begins or ends: "Còn 3 ngày nữa là hết hạn thi". */
export function countdownWords(
  { phase, startsAt, endsAt }: Pick<ContestView, 'phase' | 'startsAt' | 'endsAt'>,
  now: string,
): string {
  if (phase === 'cancelled') return 'Cuộc thi này đã bị hủy'
  if (phase === 'ended') return 'Cuộc thi đã khép lại'
  const until = phase === 'upcoming' ? startsAt : endsAt
  const minutes = Math.max(1, Math.round((Date.parse(until) - Date.parse(now)) / 60_000))
  const days = Math.floor(minutes / 1440)
  const left =
    days >= 2
      ? `${days} ngày`
      : minutes >= 120
        ? `${Math.floor(minutes / 60)} giờ`
        : `${minutes} phút`
  return phase === 'upcoming' ? `Còn ${left} nữa là bắt đầu` : `Còn ${left} để dự thi`
}

/** "Tuần 48 năm 2026" of `2026-W48`. */
export const weekWords = (week: string) => `Tuần ${Number(week.slice(6))} năm ${week.slice(0, 4)}`

/** "2 ngày 3 giờ", "1 giờ 05 phút" or "4 phút 05 giây" of a stretch in ms. */
export function leftWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const [days, hours, minutes] = [86_400, 3600, 60].map((unit) => Math.floor(seconds / unit))
  if (days! >= 1) return `${days} ngày ${hours! % 24} giờ`
  if (hours! >= 1) return `${hours} giờ ${String(minutes! % 60).padStart(2, '0')} phút`
  return durationWords(seconds)
}
