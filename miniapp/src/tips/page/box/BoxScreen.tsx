import { labelOf } from '@chung-tay/shared/text/label-of'
import { tipStates } from '@chung-tay/shared/tips/vocabulary'
import { useState } from 'react'
import type { ReceiptKeys } from '@chung-tay/shared/tips'
import { wordsOf } from '../error-words'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { showMoment } from '../show'
import { Letters } from './Letters'
import { MessageForm } from './MessageForm'
import { openBox, type OpenBox } from './open-box'

type Props = {
  keys: ReceiptKeys
  opened: OpenBox
  onChange: (opened: OpenBox) => void
  onClose: () => void
}

/** How the tip stands, letters of both sides, and a place to write more. */
export function BoxScreen({ keys, opened, onChange, onClose }: Props) {
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { box, letters, isListRewritten } = opened

  async function refresh() {
    setBusy(true)
    setError('')
    try {
      onChange(await openBox(keys))
    } catch (failure) {
      setError(wordsOf(failure))
    }
    setBusy(false)
  }

  // Whoever comes back comes for the answer: it stands before how far things are.
  const last = letters[letters.length - 1]
  const exchange = (
    <>
      <Letters letters={letters} />
      {box.canWrite && !isListRewritten ? (
        <MessageForm keys={keys} unit={box.unit.slug} onSent={refresh} />
      ) : null}
    </>
  )

  return (
    <Screen title={box.stateWords} lead={box.next}>
      {isListRewritten ? (
        <Notice look="danger" title="Danh sách khóa đã bị viết lại" isAlert>
          <p>
            Danh sách khóa khác với lúc bạn gửi tin. Đừng gửi thêm ở đây. Hãy đến trụ sở công an
            hoặc gọi 113 và nói lại điều này.
          </p>
        </Notice>
      ) : null}
      {last?.from === 'police' ? (
        <Notice look="good" title="Có thư của cán bộ gửi bạn">
          <p>
            Thư mới nhất viết lúc {showMoment(last.at)}. Đọc ở mục “Thư trao đổi” ngay dưới đây.
          </p>
        </Notice>
      ) : null}
      {last ? exchange : null}
      <dl className="tp-facts">
        <div>
          <dt>Số để nói với cán bộ</dt>
          <dd>{box.reference}</dd>
        </div>
        <div>
          <dt>Đơn vị đang giữ tin</dt>
          <dd>{box.unit.name}</dd>
        </div>
        {box.deadlines.map(({ label, by, basis }) => (
          <div key={label}>
            <dt>{label} trước</dt>
            <dd>
              {showMoment(by)} {basis ? <span className="tp-hint">{basis}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <section className="tp-section">
        <h2>Đã đi đến đâu</h2>
        <ol className="tp-history">
          {box.history.map(({ state, at }) => (
            <li key={at}>
              <b>{labelOf(tipStates, state)}</b> <span className="tp-hint">{showMoment(at)}</span>
            </li>
          ))}
        </ol>
      </section>
      {last ? null : exchange}
      {error ? (
        <p className="tp-error" role="alert">
          {error}
        </p>
      ) : null}
      <Button look="secondary" onClick={() => void refresh()} disabled={isBusy}>
        {isBusy ? 'Đang xem lại…' : 'Xem có gì mới'}
      </Button>
      <Button look="secondary" onClick={onClose}>
        Đóng hộp thư
      </Button>
    </Screen>
  )
}
