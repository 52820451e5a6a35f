import type { Bulletin } from '@chung-tay/shared/alerts/bulletin'
import { useMemo } from 'react'
import { queries, useContent, useSettings } from '../../platform/content'
import { host } from '../../platform/host'
import { PictureDialog } from '../../platform/picture/PictureDialog'
import { cardText } from '../card/card-content'
import { drawCard } from '../card/draw-card'
import { bulletinCard } from './bulletin-card'

type Props = { bulletin: Bulletin; title: string; open: boolean; onClose: () => void }

/** Shows the bulletin as a picture made on this phone, to send or to keep. */
export default function BulletinCardDialog({ bulletin, title, open, onClose }: Props) {
  const { data: settings } = useSettings()
  const { lead, week } = bulletin
  const { data: alert } = useContent(lead ? queries.alert(lead.slug) : null)
  // What the card says is made anew with each render: the words tell whether it is another.
  const content =
    settings && (!lead || alert !== undefined)
      ? bulletinCard(
          bulletin,
          alert,
          settings,
          host.kind === 'browser' ? window.location.host : settings.appName,
        )
      : undefined
  const words = content && JSON.stringify(content)
  const draw = useMemo(
    () => (words ? () => drawCard(JSON.parse(words) as Parameters<typeof drawCard>[0]) : undefined),
    [words],
  )
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      title="Bản tin thành ảnh"
      draw={draw}
      alt={content ? cardText(content) : ''}
      request={{ name: `ban-tin-${week}.png`, title, text: content?.title ?? title }}
      words={{
        saved: 'Đã lưu ảnh. Bạn gửi được cho người thân từ thư viện ảnh hoặc mục tải về.',
        failed: 'Máy này chưa tạo được ảnh. Bạn dùng nút Chia sẻ ở đầu trang.',
      }}
    />
  )
}
