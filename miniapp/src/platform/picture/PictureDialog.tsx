import { useEffect, useState } from 'react'
import { host, type ImageRequest, type ImageResult } from '../host'
import { Button, Dialog, Skeleton, Stack } from '../ui'
import './picture.css'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** Draws the picture; undefined while what it shows is not known. The same function, the same picture. */
  draw: (() => Promise<Blob>) | undefined
  /** What stands on the picture, in words. */
  alt: string
  /** What goes along with the picture. */
  request: Omit<ImageRequest, 'image'>
  /** Said when it was saved, and when this device could not draw it. */
  words: { saved: string; failed: string }
}

/** Shows a picture made on this phone, to send or to keep. */
export function PictureDialog({ open, onClose, title, draw, alt, request, words }: Props) {
  const [picture, setPicture] = useState<{ image: Blob; url: string }>()
  const [message, setMessage] = useState('')
  const { failed } = words
  useEffect(() => {
    if (!open || !draw) return undefined
    let url: string | undefined
    let isCurrent = true
    draw().then(
      (image) => {
        if (!isCurrent) return
        url = URL.createObjectURL(image)
        setPicture({ image, url })
      },
      () => setMessage(failed),
    )
    return () => {
      isCurrent = false
      setPicture(undefined)
      setMessage('')
      if (url) URL.revokeObjectURL(url)
    }
  }, [open, draw, failed])

  async function hand(way: 'shareImage' | 'saveImage'): Promise<void> {
    if (!picture) return
    const outcome = await host[way]({ ...request, image: picture.image })
    setMessage(wordsOf(outcome, way, words.saved))
  }

  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <Stack>
        {picture ? (
          <img className="ct-picture" src={picture.url} alt={alt} />
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

/** What became of the picture, and only what is known: of a download no page learns whether it was kept. */
function wordsOf(outcome: ImageResult, way: 'shareImage' | 'saveImage', saved: string): string {
  if (outcome === 'shared') return 'Đã gửi.'
  if (outcome === 'unanswered')
    return 'Máy chưa cho biết đã lưu hay chưa. Không thấy ảnh trong thư viện thì chụp màn hình.'
  if (outcome === 'saved')
    return host.kind === 'zalo' ? saved : `${saved} Không thấy ảnh ở mục tải về thì chụp màn hình.`
  if (outcome === 'cancelled' && way === 'shareImage' && host.kind === 'browser') return ''
  return 'Ảnh chưa được lưu. Muốn giữ thì chụp màn hình.'
}
