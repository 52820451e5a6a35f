import { useCallback, useEffect, useState } from 'react'
import { SubmissionError } from '../platform/submissions'
import { Button, Notice } from '../platform/ui'
import { isSubscribed, leave, pushState, tellMe, type PushState } from './push'
import { choiceOf, isAny, noWishes, type Own, type Wishes } from './wishes'

const failed = 'Chưa làm được. Kiểm tra mạng rồi thử lại.'
const nothingYet =
  'Đã ghi nhớ lựa chọn của bạn, nhưng lúc này chưa có gì để báo. Khi máy này đã nhớ một phản ánh hoặc theo dõi một hồ sơ, bạn mở lại “Của tôi” là máy bắt đầu báo.'

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
  const [hasAddress, setHasAddress] = useState(false)
  // The browser knows best whether anything may come; without its answer what is kept counts.
  const look = useCallback(() => {
    const found = pushState()
    setState(found)
    if (found !== 'missing') void isSubscribed().then(setHasAddress, () => undefined)
  }, [])
  // Rendered ahead there is no browser to ask.
  useEffect(look, [look])
  if (state === undefined) return null
  if (state === 'missing')
    return (
      <p className="ct-hint">
        Ở đây máy chưa hiện được thông báo. Mở trang này bằng trình duyệt của điện thoại để bật,
        hoặc ghé lại hộp tin này.
      </p>
    )
  const isOn = hasAddress || isAny(kept)
  const run = async (work: () => Promise<string>) => {
    setBusy(true)
    say('')
    say(await work().catch((error: unknown) => wordsOf(error)))
    setBusy(false)
    look()
  }
  const save = () =>
    run(async () => {
      const topics = await tellMe(choiceOf(wishes, own))
      if (topics === undefined)
        return 'Bạn chưa cho phép, nên máy không báo. Bật lại lúc nào cũng được.'
      onKept(wishes)
      return topics > 0 ? 'Đã bật. Máy sẽ báo cả khi app đang đóng.' : nothingYet
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
