import type { Crowd, LiveState } from '@chung-tay/shared/quiz/live/contract'
import type { LiveAction } from '@chung-tay/shared/quiz/live/vocabulary'
import { Button, ConfirmButton } from '../../../platform/ui'

type Props = {
  state: LiveState
  crowd: Crowd | undefined
  lead: (action: LiveAction) => void
  isBusy: boolean
  problem: string | undefined
}

/** What whoever leads can do next; keys do the same. */
export function ScreenFoot({ state, crowd, lead, isBusy, problem }: Props) {
  const { phase, closesAt, place, total } = state
  if (phase === 'ended') return null
  const isStopped = phase === 'open' && closesAt === null
  return (
    <footer className="ct-screen__foot">
      <p role="status" className="ct-screen__status">
        {problem ??
          (phase === 'open'
            ? `${crowd?.answered ?? 0}/${crowd?.players ?? state.players} máy đã trả lời`
            : 'Phím cách: tiếp · P: tạm dừng')}
      </p>
      {phase === 'open' ? (
        <Button kind="secondary" onClick={() => lead(isStopped ? 'resume' : 'pause')}>
          {isStopped ? 'Chạy tiếp' : 'Tạm dừng'}
        </Button>
      ) : (
        <ConfirmButton
          question="Kết thúc buổi đố vui?"
          loss="Các câu chưa hỏi sẽ không hỏi nữa."
          confirm="Kết thúc ngay"
          onConfirm={() => lead('end')}
        >
          Kết thúc
        </ConfirmButton>
      )}
      <Button icon="chevron-right" disabled={isBusy} onClick={() => lead('next')}>
        {goOnWords(phase, place + 1 === total)}
      </Button>
    </footer>
  )
}

function goOnWords(phase: LiveState['phase'], isLast: boolean): string {
  if (phase === 'lobby') return 'Bắt đầu'
  if (phase === 'open') return 'Đóng câu hỏi (còn 3 giây)'
  if (phase === 'closed') return isLast ? 'Xem kết quả chung cuộc' : 'Xem bảng xếp hạng'
  return 'Câu tiếp theo'
}
