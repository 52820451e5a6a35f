import type { Alert } from '@chung-tay/cms/types'
import { useEffect, useState } from 'react'
import { useSettings } from '../../platform/content'
import { host, type ImageRequest } from '../../platform/host'
import { Button, Dialog, Skeleton } from '../../platform/ui'
import { cardContent, cardText } from './card-content'
import { drawCard } from './draw-card'

type Props = { alert: Alert; open: boolean; onClose: () => void }
type Picture = { image: Blob; url: string; text: string }

const results = {
  shared: 'Đã gửi.',
  saved: 'Đã lưu ảnh. Bạn gửi được cho người thân từ thư viện ảnh hoặc mục tải về.',
  cancelled: '',
}

/** Shows the alert as a picture made on this phone, to send or to keep. */
export default function CardDialog({ alert, open, onClose }: Props) {
  const { data: settings } = useSettings()
  const [picture, setPicture] = useState<Picture>()
  const [message, setMessage] = useState('')
  useEffect(() => {
    if (!open || !settings) return undefined
    let url: string | undefined
    let isCurrent = true
    const siteName = host.kind === 'browser' ? window.location.host : settings.appName
    const content = cardContent(alert, settings, siteName)
    drawCard(content).then(
      (image) => {
        if (!isCurrent) return
        url = URL.createObjectURL(image)
        setPicture({ image, url, text: cardText(content) })
      },
      () => setMessage('Máy này chưa tạo được ảnh. Bạn dùng nút Chia sẻ ở đầu trang.'),
    )
    return () => {
      isCurrent = false
      setPicture(undefined)
      setMessage('')
      if (url) URL.revokeObjectURL(url)
    }
  }, [alert, open, settings])

  async function hand(way: 'shareImage' | 'saveImage'): Promise<void> {
    if (!picture) return
    const request: ImageRequest = {
      image: picture.image,
      name: `canh-bao-${alert.slug}.png`,
      title: alert.title,
      text: alert.summary,
    }
    setMessage(results[await host[way](request)])
  }

  return (
    <Dialog open={open} onClose={onClose} title="Ảnh để gửi cho người thân">
      {picture ? (
        <img className="ct-card-picture" src={picture.url} alt={picture.text} />
      ) : message ? null : (
        <Skeleton lines={6} />
      )}
      <p role="status" className="ct-hint">
        {message}
      </p>
      {picture && host.canShareImages() ? (
        <Button full icon="share" onClick={() => void hand('shareImage')}>
          Gửi ảnh
        </Button>
      ) : null}
      {picture ? (
        <Button
          full
          kind={host.canShareImages() ? 'secondary' : 'primary'}
          icon="download"
          onClick={() => void hand('saveImage')}
        >
          Lưu ảnh về máy
        </Button>
      ) : null}
    </Dialog>
  )
}
