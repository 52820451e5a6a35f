'use client'

import { useEffect, useState } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import { undoSeconds } from '../../withdrawals/vocabulary'
import { usualFaults } from '../vocabulary'
import { isLongEnough, ReasonFields } from './ReasonFields'

type Props = { contest: string; question: string; isWithdrawn: boolean; onChange: () => void }

/** Takes a faulty question out of a contest, always with a reason; for a minute it can be put back. */
export function WithdrawForm({ contest, question, isWithdrawn, onChange }: Props) {
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [canUndo, setCanUndo] = useState(false)
  useEffect(() => {
    if (!canUndo) return undefined
    const timer = setTimeout(() => setCanUndo(false), undoSeconds * 1000)
    return () => clearTimeout(timer)
  }, [canUndo])

  async function send(path: string, body: object, done: () => void): Promise<void> {
    setBusy(true)
    setProblem('')
    try {
      await postAsStaff(`/api/quiz/staff/contests/${contest}/withdrawals${path}`, {
        question,
        ...body,
      })
      done()
      onChange()
    } catch (error) {
      setProblem((error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  const withdraw = () => {
    const words = `Rút câu này khỏi cuộc thi? Ai gặp câu này đều được tính đúng. Hoàn tác được trong ${undoSeconds} giây.`
    if (window.confirm(words))
      void send('', { reason }, () => {
        setReason('')
        setCanUndo(true)
      })
  }
  const failure = (
    <p role="alert" className="staff-view__problem">
      {problem}
    </p>
  )
  if (canUndo)
    return (
      <div role="status">
        <p>Đã rút câu này. Điểm được tính lại trong vài phút.</p>
        <button
          type="button"
          disabled={isBusy}
          onClick={() => void send('/undo', {}, () => setCanUndo(false))}
        >
          Hoàn tác
        </button>
        {failure}
      </div>
    )
  if (isWithdrawn) return failure
  return (
    <details>
      <summary>Rút câu này</summary>
      <div className="staff-view__form">
        <p>
          Dùng khi câu hỏi sai. Mọi người đã gặp câu này đều được tính đúng, điểm chỉ tăng chứ không
          giảm; lượt thi sau không bốc câu này. Nếu đã công bố kết quả thì tệp mới được công bố
          trong vòng một giờ.
        </p>
        <ReasonFields
          reason={reason}
          onChange={setReason}
          usual={usualFaults}
          readers="công khai sau khi hết giờ thi"
        />
        {failure}
        <p className="staff-view__buttons">
          <button type="button" disabled={isBusy || !isLongEnough(reason)} onClick={withdraw}>
            Rút câu hỏi
          </button>
        </p>
      </div>
    </details>
  )
}
