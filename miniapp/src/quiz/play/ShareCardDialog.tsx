import { useMemo } from 'react'
import { useSettings } from '../../platform/content'
import { host } from '../../platform/host'
import { PictureDialog } from '../../platform/picture/PictureDialog'
import { drawResultCard } from './draw-result-card'
import type { ResultCard } from './result-card'

type Props = ResultCard & { open: boolean; onClose: () => void }

/** Shows the result as a picture, to send or to keep. */
export default function ShareCardDialog({ open, onClose, title, nickname, result }: Props) {
  const { data: settings } = useSettings()
  const agency = settings?.agencyName ?? ''
  const accent = settings?.accentColor ?? '#0b6b3a'
  const site = host.kind === 'browser' ? window.location.host : (settings?.appName ?? '')
  const draw = useMemo(
    () => () => drawResultCard({ title, nickname, result, agency, accent, site }),
    [title, nickname, result, agency, accent, site],
  )
  const points = `${result.score}/${result.outOf} câu`
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      title="Ảnh kết quả của bạn"
      draw={draw}
      alt={`${nickname}: đúng ${points}, ${title}`}
      request={{ name: 'ket-qua-thi.png', title, text: `Đúng ${points}` }}
      words={{
        saved: 'Đã lưu ảnh. Bạn gửi được cho bạn bè từ thư viện ảnh hoặc mục tải về.',
        failed: 'Máy này chưa vẽ được ảnh. Bạn chụp màn hình thay nhé.',
      }}
    />
  )
}
