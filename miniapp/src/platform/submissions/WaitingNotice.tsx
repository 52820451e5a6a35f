import { Link } from '../router'
import { useStored } from '../storage'
import { Notice } from '../ui'
import type { QueueItem } from './queue-item'
import { noItems, queueExample, queueKey } from './read-queue'
import './queue.css'

type Props = {
  /** Page on which it can be looked at, sent again or dropped. */
  to: string
  /** Features whose receipts hold a code to follow with. */
  follows: readonly string[]
}

/**
 * What this phone has not sent yet, what was refused, and what arrived without anybody looking on. Reads
 * the device's storage alone: the queue's code costs a reader nothing.
 */
export function WaitingNotice({ to, follows }: Props) {
  const [items] = useStored(queueKey, noItems, queueExample)
  const count = (...states: QueueItem['state'][]) =>
    items.filter(({ state }) => states.includes(state)).length
  const waiting = count('waiting', 'sending')
  const refused = count('refused')
  const arrived = items.filter(
    ({ state, feature }) => state === 'sent' && follows.includes(feature),
  ).length
  return (
    <div role="status" className="ct-waiting">
      {refused > 0 ? (
        <Notice tone="danger" title={`${refused} nội dung bạn gửi chưa được nhận`}>
          <Link to={to}>Xem vì sao</Link>
        </Notice>
      ) : null}
      {waiting > 0 ? (
        <Notice tone="caution" icon="clock" title={`${waiting} nội dung còn chờ gửi`}>
          Có mạng là máy tự gửi. <Link to={to}>Xem nội dung đang chờ</Link>
        </Notice>
      ) : null}
      {arrived > 0 ? (
        <Notice tone="good" title={`${arrived} nội dung đã đến nơi`}>
          <Link to={to}>Xem mã theo dõi</Link>
        </Notice>
      ) : null}
    </div>
  )
}
