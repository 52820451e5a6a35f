import { durationWords } from '../words'

/** "2 ngày 3 giờ", "1 giờ 05 phút" or "4 phút 05 giây" of a stretch in ms. */
export function leftWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const [days, hours, minutes] = [86_400, 3600, 60].map((unit) => Math.floor(seconds / unit))
  if (days! >= 1) return `${days} ngày ${hours! % 24} giờ`
  if (hours! >= 1) return `${hours} giờ ${String(minutes! % 60).padStart(2, '0')} phút`
  return durationWords(seconds)
}
