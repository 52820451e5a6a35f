import type { Alert } from '@chung-tay/shared/payload-types'
import { lazyPicture } from '../../platform/picture/lazy-picture'
import { PictureButton } from '../../platform/picture/PictureButton'

const CardDialog = lazyPicture(() => import('./CardDialog'))

/** Makes a picture of the alert that can be sent to those who would not open a link. */
export function CardButton({ alert }: { alert: Alert }) {
  return (
    <PictureButton label="Tạo ảnh gửi người thân">
      {(dialog) => <CardDialog alert={alert} {...dialog} />}
    </PictureButton>
  )
}
