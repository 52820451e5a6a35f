import type { ResultView } from '@chung-tay/shared/quiz/attempts/contract'
import { lazy } from 'react'
import { PictureButton } from '../../platform/picture/PictureButton'

const ShareCardDialog = lazy(() => import('./ShareCardDialog'))

export type CardProps = { title: string; nickname: string; result: ResultView }

/** Makes a picture of the result, to show to friends. */
export function ShareCard(props: CardProps) {
  return (
    <PictureButton full label="Tạo ảnh khoe kết quả">
      {(dialog) => <ShareCardDialog {...props} {...dialog} />}
    </PictureButton>
  )
}
