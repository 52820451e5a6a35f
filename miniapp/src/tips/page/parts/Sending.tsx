import { Button } from './Button'
import { Screen } from './Screen'

type Props = {
  title: string
  words: string
  part: number
  isWaiting: boolean
  error: string
  onStop: () => void
  onRetry: () => void
  onBack: () => void
}

/** While something is sealed and sent; says what happens, how far, and what to do when it stops. */
export function Sending({ title, words, part, isWaiting, error, onStop, onRetry, onBack }: Props) {
  return (
    <Screen title={title} lead="Giữ trang này mở cho đến khi xong.">
      {error ? (
        <>
          <p className="tp-error" role="alert">
            {error}
          </p>
          <Button onClick={onRetry}>Gửi lại</Button>
          <Button look="secondary" onClick={onBack}>
            Quay lại sửa
          </Button>
        </>
      ) : (
        <>
          <progress className="tp-progress" value={part} max={1} aria-label={words} />
          <p role="status">
            {isWaiting
              ? 'Mất mạng hoặc máy chủ bận. Trang sẽ tự gửi tiếp từ chỗ đang dở khi có mạng.'
              : `${words} (${Math.round(part * 100)} %)`}
          </p>
          <Button look="secondary" onClick={onStop}>
            Dừng gửi
          </Button>
        </>
      )}
    </Screen>
  )
}
