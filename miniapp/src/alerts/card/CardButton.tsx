import type { Alert } from '@chung-tay/cms/types'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../platform/ui'

// Drawing is only needed when somebody wants the picture.
const CardDialog = lazy(() => import('./CardDialog'))

/** Makes a picture of the alert that can be sent to those who would not open a link. */
export function CardButton({ alert }: { alert: Alert }) {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <Button
        kind="secondary"
        icon="picture"
        onClick={() => {
          setOpened(true)
          setOpen(true)
        }}
      >
        Tạo ảnh gửi người thân
      </Button>
      {wasOpened ? (
        <Suspense fallback={null}>
          <CardDialog alert={alert} open={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
