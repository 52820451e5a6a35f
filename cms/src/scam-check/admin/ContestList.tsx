'use client'

import { useState } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'
import type { ContestRow } from './find-work'
import { useDeciding } from './use-deciding'

/** Contests to be answered before their deadline, by somebody else than who listed the entry. */
export function ContestList({ contests }: { contests: ContestRow[] }) {
  const { isBusy, message, run } = useDeciding()
  const decide = (contest: ContestRow, decision: 'uphold' | 'refuse', answer: string) => {
    const words =
      decision === 'uphold'
        ? `Chấp nhận và gỡ ${contest.value} khỏi danh sách?`
        : `Không chấp nhận khiếu nại ${contest.reference}?`
    if (!window.confirm(words)) return
    void run(async () => {
      await postAsStaff('/api/scam-contests/decide', { id: contest.id, decision, answer })
      return decision === 'uphold'
        ? `Đã gỡ ${contest.value}. Người kiểm tra sẽ thấy mục này đã được gỡ.`
        : `Đã trả lời khiếu nại ${contest.reference}.`
    })
  }
  return (
    <section>
      <p>
        Người đã duyệt dấu hiệu không giải quyết khiếu nại về chính nó. Quá hạn mà chưa trả lời thì
        hệ thống tự tạm gỡ.
      </p>
      <p role="status">{message}</p>
      {contests.length === 0 ? <p>Không có khiếu nại nào chờ giải quyết.</p> : null}
      <ul className="staff-view__cards">
        {contests.map((contest) => (
          <Contest key={contest.id} contest={contest} isBusy={isBusy} onDecide={decide} />
        ))}
      </ul>
    </section>
  )
}

type Props = {
  contest: ContestRow
  isBusy: boolean
  onDecide: (contest: ContestRow, decision: 'uphold' | 'refuse', answer: string) => void
}

function Contest({ contest, isBusy, onDecide }: Props) {
  const [answer, setAnswer] = useState('')
  const cannotSend = isBusy || answer.trim().length < 10
  return (
    <li>
      <h2>
        {contest.reference}: {contest.value}
      </h2>
      <p className={contest.isLate ? 'staff-view__problem' : undefined}>
        {contest.kind} · {contest.isLate ? 'Quá hạn từ' : 'Hạn trả lời'} {contest.dueOn}
      </p>
      {contest.isCrowded ? (
        <p>
          Một trong nhiều khiếu nại gửi dồn từ một mạng trong ngày. Quá hạn thì mục này không tự bị
          gỡ.
        </p>
      ) : null}
      <blockquote>{contest.reason}</blockquote>
      <p>
        {contest.name} · {contest.contact}
      </p>
      <p>Căn cứ đã ghi: {contest.evidence}</p>
      {contest.isOwn ? (
        <p>Bạn đã duyệt dấu hiệu này. Người khác giải quyết khiếu nại.</p>
      ) : (
        <>
          <label>
            Trả lời người khiếu nại (ít nhất 10 chữ cái)
            <textarea
              rows={3}
              maxLength={2000}
              value={answer}
              onChange={({ target }) => setAnswer(target.value)}
            />
          </label>
          <p className="staff-view__buttons">
            <button
              type="button"
              disabled={cannotSend}
              onClick={() => onDecide(contest, 'uphold', answer.trim())}
            >
              Chấp nhận, gỡ khỏi danh sách
            </button>
            <button
              type="button"
              disabled={cannotSend}
              onClick={() => onDecide(contest, 'refuse', answer.trim())}
            >
              Không chấp nhận
            </button>
          </p>
        </>
      )}
    </li>
  )
}
