import type { Bulletin } from '@chung-tay/shared/alerts/bulletin'
import { lazyPicture } from '../../platform/picture/lazy-picture'
import { PictureButton } from '../../platform/picture/PictureButton'
import { Button } from '../../platform/ui'

const BulletinCardDialog = lazyPicture(() => import('./BulletinCardDialog'))

/** To hand the bulletin on: as a picture, on paper. */
export function BulletinTools({ bulletin, title }: { bulletin: Bulletin; title: string }) {
  return (
    <div className="ct-bulletin__tools" data-unread>
      <PictureButton label="Tạo ảnh gửi người thân">
        {(dialog) => <BulletinCardDialog bulletin={bulletin} title={title} {...dialog} />}
      </PictureButton>
      <Button kind="secondary" icon="print" onClick={() => window.print()}>
        In một trang
      </Button>
    </div>
  )
}
