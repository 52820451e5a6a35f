import { useState } from 'react'
import { Button, ConfirmButton, Notice } from '../../platform/ui'
import { noProgress, type Progress } from './progress'
import { useProgress } from './use-progress'

/** Forgets the progress: asks first, and can be taken back while the page is open. */
export function ResetProgress({ hasAnswered }: { hasAnswered: boolean }) {
  const [progress, keepProgress] = useProgress()
  const [forgotten, setForgotten] = useState<Progress>()
  const undo = () => {
    if (!forgotten) return
    // What was answered since then stays.
    keepProgress({ questions: { ...forgotten.questions, ...progress.questions } })
    setForgotten(undefined)
  }
  return (
    <>
      <div role="status">
        {forgotten ? (
          <Notice tone="neutral" title="Đã xóa tiến bộ luyện tập">
            <Button kind="secondary" icon="refresh" onClick={undo}>
              Lấy lại
            </Button>
          </Notice>
        ) : null}
      </div>
      {hasAnswered ? (
        <ConfirmButton
          icon="trash"
          question="Xóa tiến bộ luyện tập?"
          loss="Số câu nắm chắc và câu cần ôn trên máy này sẽ bị xóa. Lịch “Năm câu hôm nay” vẫn còn."
          confirm="Xóa tiến bộ"
          onConfirm={() => {
            setForgotten(progress)
            keepProgress(noProgress)
          }}
        >
          Xóa tiến bộ luyện tập
        </ConfirmButton>
      ) : null}
    </>
  )
}
