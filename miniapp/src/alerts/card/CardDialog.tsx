import type { Alert } from '@chung-tay/shared/payload-types'
import { useMemo } from 'react'
import { useSettings } from '../../platform/content'
import { host } from '../../platform/host'
import { PictureDialog } from '../../platform/picture/PictureDialog'
import { cardContent, cardText } from './card-content'
import { drawCard } from './draw-card'

type Props = { alert: Alert; open: boolean; onClose: () => void }

/** Shows the alert as a picture made on this phone, to send or to keep. */
export default function CardDialog({ alert, open, onClose }: Props) {
  const { data: settings } = useSettings()
  const card = useMemo(() => {
    if (!settings) return undefined
    const siteName = host.kind === 'browser' ? window.location.host : settings.appName
    const content = cardContent(alert, settings, siteName)
    return { draw: () => drawCard(content), text: cardText(content) }
  }, [alert, settings])
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      title="Ảnh để gửi cho người thân"
      draw={card?.draw}
      alt={card?.text ?? ''}
      request={{ name: `canh-bao-${alert.slug}.png`, title: alert.title, text: alert.summary }}
      words={{
        saved: 'Đã lưu ảnh. Bạn gửi được cho người thân từ thư viện ảnh hoặc mục tải về.',
        failed: 'Máy này chưa tạo được ảnh. Bạn dùng nút Chia sẻ ở đầu trang.',
      }}
    />
  )
}
