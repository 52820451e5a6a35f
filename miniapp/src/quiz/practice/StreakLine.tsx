import { useNow } from '../../platform/clock'
import { Icon } from '../../platform/ui'
import { streakOn, type Progress } from './progress'

/** Days in a row, in words; nothing before the first day. */
export function StreakLine({ progress }: { progress: Progress }) {
  const now = useNow()
  if (!now) return null
  const { days, best, isTodayDone } = streakOn(progress, now)
  if (best === 0) return null
  return (
    <p className="ct-practice__streak">
      <Icon name="fire" />
      <span>
        {days === 0 ? 'Chuỗi ngày luyện đã dừng.' : <strong>{days} ngày luyện liên tiếp.</strong>}{' '}
        {isTodayDone
          ? best > days
            ? `Dài nhất: ${best} ngày.`
            : ''
          : days === 0
            ? 'Làm một câu hôm nay để bắt đầu lại.'
            : 'Làm một câu hôm nay để giữ chuỗi.'}
      </span>
    </p>
  )
}
