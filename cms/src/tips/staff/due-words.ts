import { hourMs } from '@chung-tay/shared/calendar'
import type { TipState } from '@chung-tay/shared/tips/vocabulary'
import type { Tone } from '../../platform/staff/ui/Badge'

type Timed = { state: TipState; classifyBy: string; resolveBy: string }
export type Due = { words: string; tone: Tone }

/** The deadline that counts now and how near it is; undefined when nothing is owed any more. */
export function dueWords({ state, classifyBy, resolveBy }: Timed, now: Date): Due | undefined {
  if (state === 'decided' || state === 'closed') return undefined
  const isOver = new Date(resolveBy) < now
  if (state === 'checking' || isOver) return words('Xác minh', resolveBy, 72)
  return words('Phân loại', classifyBy, 6)

  function words(what: string, by: string, warnHours: number): Due {
    const hours = (new Date(by).getTime() - now.getTime()) / hourMs
    const long = span(Math.abs(hours))
    if (hours < 0) return { words: `${what}: quá hạn ${long}`, tone: 'bad' }
    return { words: `${what}: còn ${long}`, tone: hours < warnHours ? 'warn' : 'good' }
  }
}

function span(hours: number): string {
  if (hours < 1) return 'dưới 1 giờ'
  return hours < 48 ? `${Math.floor(hours)} giờ` : `${Math.floor(hours / 24)} ngày`
}
