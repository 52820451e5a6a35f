import { useSearchParams } from '../../platform/router'
import { Button, EmptyState, Notice, PlainPage, Skeleton } from '../../platform/ui'
import { useStage } from '../stage/use-stage'
import { useSession } from './connection/use-session'
import { JoinForm } from './phone/JoinForm'
import { RoomPart } from './phone/RoomPart'
import { useRoom } from './phone/use-room'
import './live.css'

const title = 'Đố vui trực tiếp'

/** A phone in a hall: into the room, then whatever the whole room is asked just now. */
export default function LivePage() {
  const [search] = useSearchParams()
  const scanned = (search.get('ma') ?? '').replace(/\D/g, '').slice(0, 6)
  const { room, keep, leave, secretFor } = useRoom()
  // A code of another room was scanned: this one is left.
  const isHere = room.session !== '' && (scanned === '' || scanned === room.code)
  const live = useSession(isHere ? room.session : '', isHere ? room.secret : '')
  const { state, isHeard, isGone } = live
  const isPlaying = isHere && !isGone
  // A question needs the room.
  const isAsked = state !== undefined && state.place >= 0 && state.phase !== 'ended'
  useStage(isPlaying)
  return (
    <PlainPage
      title={state?.title ?? title}
      lead={isPlaying ? undefined : 'Cả phòng cùng trả lời một câu hỏi, trên điện thoại của mình.'}
      meta={{ noindex: true, title }}
      heading={
        isPlaying ? (
          <h1 className={isAsked ? 'ct-visually-hidden' : 'ct-live__title'} tabIndex={-1}>
            {state?.title ?? title}
          </h1>
        ) : undefined
      }
    >
      {isHere && isGone ? (
        <EmptyState
          drawing="list"
          title="Phòng này không còn nữa"
          action={<Button onClick={leave}>Vào phòng khác</Button>}
        />
      ) : null}
      {isHere ? null : (
        <JoinForm key={scanned} code={scanned} secretFor={secretFor} onJoined={keep} />
      )}
      {isPlaying && !state ? <Skeleton lines={5} /> : null}
      <div role="status" className="ct-live__signal">
        {isPlaying && !isHeard ? (
          <Notice tone="caution" icon="wifi-off" title="Đang mất kết nối">
            Có mạng lại là bạn tự trở về đúng chỗ. Điểm vẫn giữ nguyên.
          </Notice>
        ) : null}
      </div>
      {isPlaying && state ? (
        <RoomPart room={room} state={state} offsetMs={live.offsetMs} onLeave={leave} />
      ) : null}
    </PlainPage>
  )
}
