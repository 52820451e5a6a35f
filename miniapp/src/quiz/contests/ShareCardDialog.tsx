import { useEffect, useState } from 'react'
import { useSettings } from '../../platform/content'
import { host, type ImageRequest } from '../../platform/host'
import { Button, Dialog, Skeleton, Stack } from '../../platform/ui'
import { drawResultCard } from './draw-result-card'
import type { CardProps } from './ShareCard'

type Props = CardProps & { open: boolean; onClose: () => void }

const outcomes = {
  shared: 'Đã gửi.',
  saved: 'Đã lưu ảnh. Bạn gửi được cho bạn bè từ thư viện ảnh hoặc mục tải về.',
  cancelled: '',
}

/** Shows the result as a picture, to send or to keep. */
export default function ShareCardDialog({ open, onClose, title, nickname, result }: Props) {
  const { data: settings } = useSettings()
  const [picture, setPicture] = useState<{ image: Blob; url: string }>()
  const [message, setMessage] = useState('')
  const agency = settings?.agencyName ?? ''
  const accent = settings?.accentColor ?? '#0b6b3a'
  useEffect(() => {
    if (!open) return undefined
    let url: string | undefined
    let isCurrent = true
    const site = host.kind === 'browser' ? window.location.host : (settings?.appName ?? '')
    drawResultCard({ title, nickname, result, agency, accent, site }).then(
      (image) => {
        if (!isCurrent) return
        url = URL.createObjectURL(image)
        setPicture({ image, url })
      },
      () => setMessage('Máy này chưa vẽ được ảnh. Bạn chụp màn hình thay nhé.'),
    )
    return () => {
      isCurrent = false
      setPicture(undefined)
      setMessage('')
      if (url) URL.revokeObjectURL(url)
    }
  }, [open, title, nickname, result, agency, accent, settings?.appName])

  async function hand(way: 'shareImage' | 'saveImage'): Promise<void> {
    if (!picture) return
    const text = `Đúng ${result.score}/${result.outOf} câu`
    const request: ImageRequest = { image: picture.image, name: 'ket-qua-thi.png', title, text }
    setMessage(outcomes[await host[way](request)])
  }

  return (
    <Dialog open={open} onClose={onClose} title="Ảnh kết quả của bạn">
      <Stack>
        {picture ? (
          <img
            className="ct-share-card"
            src={picture.url}
            alt={`${nickname}: đúng ${result.score}/${result.outOf} câu, ${title}`}
          />
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
      </Stack>
    </Dialog>
  )
}
