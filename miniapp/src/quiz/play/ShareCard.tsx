import { lazyPicture } from '../../platform/picture/lazy-picture'
import { PictureButton } from '../../platform/picture/PictureButton'
import type { ResultCard } from './result-card'

const ShareCardDialog = lazyPicture(() => import('./ShareCardDialog'))

/** Makes a picture of the result, to show to friends. */
export function ShareCard(props: ResultCard) {
  return (
    <PictureButton full label="Tạo ảnh khoe kết quả">
      {(dialog) => <ShareCardDialog {...props} {...dialog} />}
    </PictureButton>
  )
}
