import { formatDay, type LocalDate } from '@chung-tay/shared/calendar'
import { useMemo } from 'react'
import { useSettings } from '../../platform/content'
import { host } from '../../platform/host'
import { PictureDialog } from '../../platform/picture/PictureDialog'
import { drawDailyCard } from './draw-daily-card'
import { scoreWords } from './words'

type Props = {
  day: LocalDate
  results: readonly boolean[]
  days: number
  open: boolean
  onClose: () => void
}

/** Shows the day's result as a picture, to send or to keep. */
export default function DailyCardDialog({ day, results, days, open, onClose }: Props) {
  const { data: settings } = useSettings()
  const agency = settings?.agencyName ?? ''
  const accent = settings?.accentColor ?? '#0b6b3a'
  const site = host.kind === 'browser' ? window.location.host : (settings?.appName ?? '')
  const draw = useMemo(
    () => () => drawDailyCard({ day, results, days, agency, accent, site }),
    [day, results, days, agency, accent, site],
  )
  const title = `Năm câu ngày ${formatDay(day)}`
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      title="Ảnh của ngày hôm nay"
      draw={draw}
      alt={`${title}: ${scoreWords(results)}`}
      request={{ name: 'nam-cau-hom-nay.png', title, text: `${title}: ${scoreWords(results)}` }}
      words={{
        saved: 'Đã lưu ảnh. Bạn gửi được cho bạn bè từ thư viện ảnh hoặc mục tải về.',
        failed: 'Máy này chưa vẽ được ảnh. Bạn chụp màn hình thay nhé.',
      }}
    />
  )
}
