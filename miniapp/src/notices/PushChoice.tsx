import { useEffect, useState } from 'react'
import { SubmissionError } from '../platform/submissions'
import { Button, Notice } from '../platform/ui'
import { leave, pushState, tellMe, type PushState } from './push'
import { choiceOf, isAny, noWishes, type Own, type Wishes } from './wishes'

const failed = 'Chưa bật được. Kiểm tra mạng rồi thử lại.'

type Props = {
  /** As the switches stand. */
  wishes: Wishes
  /** What this browser is told of already. */
  kept: Wishes
  own: Own
  onKept: (wishes: Wishes) => void
}

/** Tells this browser while the app is closed; nothing is asked before somebody taps. */
export function PushChoice({ wishes, kept, own, onKept }: Props) {
  const [state, setState] = useState<PushState>()
  const [words, say] = useState('')
  const [isBusy, setBusy] = useState(false)
  // Rendered ahead there is no browser to ask.
  useEffect(() => setState(pushState()), [])
  if (state === undefined) return null
  if (state === 'missing')
    return (
      <p className="ct-hint">
        Ở đây máy chưa hiện được thông báo. Mở trang này bằng trình duyệt của điện thoại để bật,
        hoặc ghé lại hộp tin này.
      </p>
    )
  const isOn = isAny(kept)
  const run = async (work: () => Promise<string>) => {
    setBusy(true)
    say('')
    say(await work().catch((error: unknown) => wordsOf(error)))
    setBusy(false)
    setState(pushState())
  }
  const save = () =>
    run(async () => {
      if (!(await tellMe(choiceOf(wishes, own))))
        return 'Bạn chưa cho phép, nên máy không báo. Bật lại lúc nào cũng được.'
      onKept(wishes)
      return 'Đã bật. Máy sẽ báo cả khi app đang đóng.'
    })
  const stop = () =>
    run(async () => {
      await leave()
      onKept(noWishes)
      return 'Đã tắt hết. Máy chủ không còn giữ gì về trình duyệt này.'
    })
  return (
    <>
      {state === 'blocked' ? (
        <Notice tone="caution" title="Trình duyệt đang chặn thông báo của trang này">
          Mở phần cài đặt của trang trong trình duyệt, cho phép Thông báo, rồi tải lại trang.
        </Notice>
      ) : (
        <>
          <p className="ct-hint">
            Bấm nút dưới, trình duyệt sẽ hỏi bạn có cho phép không: không cho thì máy không hiện
            được thông báo. Ban đêm không làm phiền.
          </p>
          <Button full icon="alert" disabled={isBusy || !isAny(wishes)} onClick={() => void save()}>
            {isOn ? 'Lưu lựa chọn' : 'Bật thông báo'}
          </Button>
        </>
      )}
      {isOn ? (
        <Button full kind="quiet" icon="close" disabled={isBusy} onClick={() => void stop()}>
          Tắt hết thông báo
        </Button>
      ) : null}
      <p role="status">{words}</p>
    </>
  )
}

const wordsOf = (error: unknown) => (error instanceof SubmissionError ? error.message : failed)
