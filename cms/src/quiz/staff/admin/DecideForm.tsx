'use client'

import { useState } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import { usualReasons } from '../vocabulary'
import { isLongEnough, ReasonFields } from './ReasonFields'

type Props = {
  attempt: string
  isOut: boolean
  /** How many attempts of this person could be concerned at once. */
  ofPerson: number
  onDone: (message: string) => void
}

/** Takes an attempt out of the ranking, or puts it back; always with a reason. */
export function DecideForm({ attempt, isOut, ofPerson, onDone }: Props) {
  const [reason, setReason] = useState('')
  const [isWholePerson, setWholePerson] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  async function decide(): Promise<void> {
    const words = isOut
      ? 'Đưa bài thi này trở lại bảng xếp hạng?'
      : 'Đưa bài thi này khỏi bảng xếp hạng? Người dự thi sẽ đọc được lý do. Hoàn tác được.'
    if (!window.confirm(words)) return
    setBusy(true)
    setProblem('')
    try {
      const action = isOut ? 'restore' : 'disqualify'
      const { changed } = await postAsStaff<{ changed: string[] }>(
        `/api/quiz/staff/attempts/${attempt}/${action}`,
        { reason, isWholePerson },
      )
      setReason('')
      onDone(
        isOut
          ? `Đã đưa ${changed.length} bài trở lại bảng xếp hạng.`
          : `Đã đưa ${changed.length} bài khỏi bảng xếp hạng. Bảng đã cập nhật.`,
      )
    } catch (error) {
      setProblem((error as Error).message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="staff-view__form">
      <h2>{isOut ? 'Đưa trở lại bảng xếp hạng' : 'Đưa khỏi bảng xếp hạng'}</h2>
      <p>
        {isOut
          ? 'Bài được xếp hạng lại đúng theo điểm và thời gian cũ. Lý do ghi vào nhật ký.'
          : 'Bài và điểm được giữ nguyên, chỉ không xếp hạng, không có chứng nhận. Người dự thi thấy lý do và cách khiếu nại ở trang kết quả.'}
      </p>
      <ReasonFields
        reason={reason}
        onChange={setReason}
        usual={isOut ? undefined : usualReasons}
        readers={isOut ? undefined : 'người dự thi đọc được'}
      />
      {ofPerson > 1 ? (
        <label className="staff-view__choice">
          <input
            type="checkbox"
            checked={isWholePerson}
            onChange={({ target }) => setWholePerson(target.checked)}
          />
          Cả {ofPerson} lượt thi của người này
        </label>
      ) : null}
      <p role="alert" className="staff-view__problem">
        {problem}
      </p>
      <p className="staff-view__buttons">
        <button
          type="button"
          disabled={isBusy || !isLongEnough(reason)}
          onClick={() => void decide()}
        >
          {isOut ? 'Đưa trở lại' : 'Đưa khỏi bảng xếp hạng'}
        </button>
      </p>
    </div>
  )
}
