import { useState } from 'react'
import { useOnline } from '../connection'
import { Button, Dialog, Icon } from '../ui'
import type { QueueItem } from './queue-item'
import { isKept, submissionQueue } from './submission-queue'
import { useQueue } from './use-queue'
import './queue.css'

type Taken = NonNullable<Awaited<ReturnType<typeof submissionQueue.edit>>>
type Props = {
  feature: string
  onEdit?: (taken: Taken) => void
  /** Which of the feature's; all when left out. */
  only?: (item: QueueItem) => boolean
}

/** What has not reached the police yet, and what can be done about it. Nothing when nothing waits. */
export function QueueStatus({ feature, onEdit, only = () => true }: Props) {
  const items = useQueue(feature).filter((item) => item.state !== 'sent' && only(item))
  const isOnline = useOnline()
  const [dropped, setDropped] = useState<QueueItem>()
  return (
    <div role="status">
      {items.length > 0 ? (
        <ul className="ct-queue" aria-label="Đang chờ gửi">
          {items.map((item) => (
            <li key={item.id} className={`ct-queue__item ct-queue__item--${item.state}`}>
              <p className="ct-queue__title">
                <Icon name={item.state === 'refused' ? 'danger' : 'clock'} size={20} />
                <span>{item.title}</span>
              </p>
              <p className="ct-hint">{stateWords(item, isOnline)}</p>
              <p className="ct-queue__buttons">
                {item.state === 'waiting' ? (
                  <Button kind="secondary" onClick={() => void submissionQueue.retryNow(item.id)}>
                    Gửi lại
                  </Button>
                ) : null}
                {onEdit && canEdit(item) ? (
                  <Button
                    kind="secondary"
                    onClick={() =>
                      void submissionQueue.edit(item.id).then((taken) => taken && onEdit(taken))
                    }
                  >
                    Sửa
                  </Button>
                ) : null}
                {item.state === 'sending' ? null : (
                  <Button kind="quiet" onClick={() => setDropped(item)}>
                    Bỏ
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <Dialog
        open={dropped !== undefined}
        onClose={() => setDropped(undefined)}
        title="Bỏ nội dung này?"
      >
        <p>
          {dropped?.mayHaveArrived
            ? 'Có thể nội dung đã đến nơi nhưng máy chưa nhận được trả lời. Nếu bỏ, bạn sẽ không có mã để theo dõi.'
            : 'Nội dung chưa được gửi. Bỏ rồi thì không lấy lại được.'}
        </p>
        <Button
          kind="danger"
          full
          onClick={() => {
            if (dropped) void submissionQueue.discard(dropped.id)
            setDropped(undefined)
          }}
        >
          Bỏ hẳn
        </Button>
        <Button kind="secondary" full onClick={() => setDropped(undefined)}>
          Giữ lại
        </Button>
      </Dialog>
    </div>
  )
}

function canEdit({ state, mayHaveArrived }: QueueItem): boolean {
  return state === 'refused' || (state === 'waiting' && !mayHaveArrived)
}

function stateWords(item: QueueItem, isOnline: boolean): string {
  const { state, error, files, uploaded } = item
  if (state === 'refused') return `Chưa nhận được: ${reasons(item)}`
  if (state === 'sending') {
    const done = Object.keys(uploaded).length
    return files.length > done ? `Đang gửi tệp ${done + 1}/${files.length}…` : 'Đang gửi…'
  }
  const stay = isKept(item) ? '' : ' Đừng đóng trang này: máy chưa cất được hết.'
  if (!isOnline) return `Đang chờ có mạng. Có mạng là máy tự gửi.${stay}`
  return error ? `${error.message} Máy sẽ tự thử lại.${stay}` : `Đang chờ gửi…${stay}`
}

function reasons({ error }: QueueItem): string {
  const fields = Object.values(error?.fields ?? {})
  return fields.length > 0 ? fields.join(' ') : (error?.message ?? '')
}
