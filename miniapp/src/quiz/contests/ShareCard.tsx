import type { ResultView } from '@chung-tay/cms/quiz/attempts'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../platform/ui'

// Drawing is only needed when somebody wants the picture.
const ShareCardDialog = lazy(() => import('./ShareCardDialog'))

export type CardProps = { title: string; nickname: string; result: ResultView }

/** Makes a picture of the result on this phone; nothing is sent anywhere until the person shares it. */
export function ShareCard(props: CardProps) {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <Button
        full
        kind="secondary"
        icon="picture"
        onClick={() => {
          setOpened(true)
          setOpen(true)
        }}
      >
        Tạo ảnh khoe kết quả
      </Button>
      {wasOpened ? (
        <Suspense fallback={null}>
          <ShareCardDialog {...props} open={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
