'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { fingerprint } from '@chung-tay/shared/tips'
import { useState, type FormEvent } from 'react'
import type { DeskKey } from '../staff/desk-endpoint'
import { keyRequestStates, revocationReasons } from '../staff/vocabulary'
import { Badge } from '../../platform/staff/ui/Badge'
import { send } from './desk-client'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { useTask } from '../../platform/staff/ui/use-task'

type Props = { of: DeskKey; onChanged: () => void }

/** A key: whose it is, how it stands, and what one may do with it. */
export function KeyRow({ of: key, onChanged }: Props) {
  const task = useTask()
  const isBusy = Boolean(task.busy)
  const act = (verb: string, body: object, done: string) =>
    task.run('Đang lưu…', async () => {
      await send(`/keys/${key.id}/${verb}`, body)
      onChanged()
      return done
    })
  return (
    <li className="staff-view__panel tip-desk__key">
      <p className="staff-view__row">
        <strong>{key.holderName}</strong>
        <span>{key.role === 'recovery' ? 'Khóa khôi phục' : key.unitName}</span>
        <Badge tone={key.state === 'live' ? 'good' : 'warn'}>
          {labelOf(keyRequestStates, key.state)}
        </Badge>
      </p>
      {/* Whoever confirms must hear the digits from the holder, so they are not shown to them. */}
      {key.mayConfirm ? null : (
        <p>
          Dãy số khóa: <code className="tip-desk__digits">{fingerprint(key.recipient)}</code>
        </p>
      )}
      <p className="staff-view__hint">
        Đề nghị {formatMoment(key.askedAt)}
        {key.decidedAt ? ` · ${key.decidedByName} xử lý ${formatMoment(key.decidedAt)}` : ''}
      </p>
      {key.isMine && key.state === 'asked' ? (
        <p className="staff-view__row">
          <span>Gọi cho một đồng nghiệp, đọc dãy số trên để họ xác nhận.</span>
          <button type="button" disabled={isBusy} onClick={() => void act('refuse', {}, 'Đã rút.')}>
            Rút đề nghị
          </button>
        </p>
      ) : null}
      {key.mayConfirm ? (
        <Confirm
          of={key}
          isBusy={isBusy}
          onConfirm={(heard) =>
            void act('confirm', { fingerprint: heard }, 'Đã xác nhận. Khóa dùng được ngay.')
          }
          onRefuse={() => void act('refuse', {}, 'Đã từ chối.')}
        />
      ) : null}
      {key.mayRevoke ? (
        <Revoke
          isBusy={isBusy}
          onRevoke={(reason) => void act('revoke', { reason }, 'Đã thu hồi.')}
        />
      ) : null}
      <TaskStatus task={task} />
    </li>
  )
}

type ConfirmProps = {
  of: DeskKey
  isBusy: boolean
  onConfirm: (heard: string) => void
  onRefuse: () => void
}

function Confirm({ of: key, isBusy, onConfirm, onRefuse }: ConfirmProps) {
  const [heard, setHeard] = useState('')
  const [problem, setProblem] = useState('')
  const digits = (text: string) => text.replace(/\D/g, '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Compared here: a server that swapped the key could say anything.
    const isSame = digits(heard) === digits(fingerprint(key.recipient))
    setProblem(
      isSame ? '' : 'Không khớp. Nghe lại từng nhóm; vẫn khác thì từ chối và báo quản trị.',
    )
    if (isSame) onConfirm(heard)
  }
  return (
    <form className="staff-view__fields" onSubmit={submit}>
      <label>
        Gọi cho {key.holderName}, nhập 6 nhóm số họ đọc
        <input
          value={heard}
          inputMode="numeric"
          autoComplete="off"
          required
          onChange={(event) => setHeard(event.target.value)}
        />
      </label>
      {problem ? (
        <p role="alert" className="staff-view__problem">
          {problem}
        </p>
      ) : null}
      <p className="staff-view__row">
        <button type="submit" className="staff-view__main" disabled={isBusy}>
          Xác nhận khóa
        </button>
        <button type="button" disabled={isBusy} onClick={onRefuse}>
          Từ chối
        </button>
      </p>
    </form>
  )
}

type RevokeProps = { isBusy: boolean; onRevoke: (reason: string) => void }

function Revoke({ isBusy, onRevoke }: RevokeProps) {
  const [reason, setReason] = useState<string>('rotated')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const question = 'Thu hồi khóa này? Tin mới sẽ không mã hóa cho nó nữa, không dùng lại được.'
    if (window.confirm(question)) onRevoke(reason)
  }
  return (
    <details>
      <summary>Thu hồi khóa</summary>
      <form className="staff-view__fields" onSubmit={submit}>
        <label>
          Lý do
          <select value={reason} onChange={(event) => setReason(event.target.value)}>
            {revocationReasons.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <p className="staff-view__hint">
          Thu hồi xong, mở trang Vụ việc và bấm “Mã hóa lại” để khóa này không đọc được tin đang
          giải quyết.
        </p>
        <button type="submit" className="staff-view__danger" disabled={isBusy}>
          Thu hồi
        </button>
      </form>
    </details>
  )
}
