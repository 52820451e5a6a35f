import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'

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
