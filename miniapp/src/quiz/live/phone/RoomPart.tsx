import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { Notice } from '../../../platform/ui'
import { PhoneEnd } from './PhoneEnd'
import { PhoneQuestion } from './PhoneQuestion'
import { PhoneResult } from './PhoneResult'
import type { Room } from './use-room'

type Props = { room: Room; state: LiveState; offsetMs: number; onLeave: () => void }

/** What belongs to the moment: waiting, a question, its result, the end. */
export function RoomPart({ room, state, offsetMs, onLeave }: Props) {
  const { phase, me, place, total } = state
  if (phase === 'ended') return <PhoneEnd state={state} onLeave={onLeave} />
  return (
    <>
      <p className="ct-live__me">
        <strong>{me?.name}</strong>
        {place >= 0 ? (
          <span>
            Câu {place + 1}/{total}
          </span>
        ) : null}
        {me?.rank ? (
          <span>
            {me.points} điểm · hạng {me.rank}/{state.players}
          </span>
        ) : null}
      </p>
      {phase === 'lobby' ? (
        <Notice tone="good" icon="check" title="Bạn đã vào phòng">
          Tên của bạn hôm nay là <strong>{me?.name}</strong>. Đợi câu hỏi đầu tiên nhé. Trả lời
          nhanh hay chậm không tính điểm, miễn là còn giờ; câu càng ít người biết càng nhiều điểm.
        </Notice>
      ) : phase === 'open' ? (
        <PhoneQuestion room={room} state={state} offsetMs={offsetMs} />
      ) : (
        <PhoneResult state={state} />
      )}
    </>
  )
}
