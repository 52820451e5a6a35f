import { formatTrackingCode } from '@chung-tay/shared/codes'
import { CopyButton } from '../copy/CopyButton'
import { lazyPicture } from '../picture/lazy-picture'
import { PictureButton } from '../picture/PictureButton'
import { useKeeping } from '../storage'
import { Card, Stack } from '../ui'
import './tracking-code.css'

const CodeDialog = lazyPicture(
  () => import('./CodeDialog'),
  'Máy này chưa vẽ được ảnh: có thể mạng đang yếu. Hãy chép mã ra giấy hoặc chụp màn hình.',
)

type Props = {
  code: string
  /** What it follows, in lower case: “phản ánh”. */
  what: string
  /** The page on which it is followed. */
  path: string
}

/** The one code that a sender keeps, large and in groups, with ways to keep it. */
export function TrackingCode({ code, what, path }: Props) {
  const keeping = useKeeping()
  const shown = formatTrackingCode(code)
  return (
    <Card tone="accent" className="ct-code">
      <p className="ct-code__label">Mã theo dõi, chỉ mình bạn giữ</p>
      <p className="ct-code__digits" aria-label={[...code].join(' ')}>
        {shown.split(' ').map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <p>
        {keeping === 'kept'
          ? 'Máy này đã nhớ mã. Nếu dùng máy khác, hãy giữ lại: ai có mã thì xem và nhắn được.'
          : 'Máy này không nhớ được mã. Hãy giữ lại ngay, đóng trang là mất: ai có mã thì xem và nhắn được.'}
      </p>
      <Stack>
        <PictureButton full label="Lưu mã thành ảnh">
          {(dialog) => <CodeDialog {...{ code, what, path }} {...dialog} />}
        </PictureButton>
        <CopyButton
          text={shown}
          done="Đã chép mã. Hãy dán vào nơi chỉ mình bạn xem."
          refused="Máy này không cho chép. Hãy ghi mã ra giấy, hoặc lưu mã thành ảnh."
        >
          Chép mã
        </CopyButton>
      </Stack>
    </Card>
  )
}
