'use client'

import { headOf } from '@chung-tay/shared/tips'
import type { Desk } from '../staff/desk-endpoint'
import { KeyGuide } from './KeyGuide'
import { KeyRow } from './KeyRow'
import { MakeKey } from './MakeKey'
import { MakeRecoveryKey } from './MakeRecoveryKey'

type Props = { desk: Desk; reload: () => void }

/** The keys: what is still to be done, making one, confirming a colleague's, taking one out of use. */
export function KeysPage({ desk, reload }: Props) {
  const isNow = ({ state }: Desk['keys'][number]) => state === 'asked' || state === 'live'
  const [now, past] = [desk.keys.filter(isNow), desk.keys.filter((key) => !isNow(key))]
  const head = headOf(desk.entries)
  return (
    <>
      <KeyGuide desk={desk} />
      {desk.isHandler ? <MakeKey desk={desk} onAsked={reload} /> : null}
      {desk.isAdmin ? <MakeRecoveryKey onAsked={reload} /> : null}
      <section aria-labelledby="tip-keys">
        <h2 id="tip-keys">Khóa đang dùng và chờ xác nhận</h2>
        {now.length === 0 ? <p>Chưa có khóa nào.</p> : null}
        <ul className="staff-view__list">
          {now.map((key) => (
            <KeyRow key={key.id} of={key} onChanged={reload} />
          ))}
        </ul>
        {past.length > 0 ? (
          <details>
            <summary>Khóa cũ ({past.length})</summary>
            <ul className="staff-view__list">
              {past.map((key) => (
                <KeyRow key={key.id} of={key} onChanged={reload} />
              ))}
            </ul>
          </details>
        ) : null}
        <p className="staff-view__hint">
          Danh sách công bố tại <a href="/api/tips/keys">/api/tips/keys</a> có {head.seq} dòng, dấu
          kiểm tra cuối <code>{head.hash.slice(0, 16)}</code>. Dòng nào cũng chỉ thêm, không sửa,
          không xóa.
        </p>
      </section>
    </>
  )
}
