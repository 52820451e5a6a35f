import { Button, EmptyState, PlainPage, Skeleton } from '../../../platform/ui'
import { useSession } from '../connection/use-session'
import { ScreenFoot } from './ScreenFoot'
import { ScreenHead } from './ScreenHead'
import { ScreenPart } from './ScreenPart'
import { useLead } from './use-lead'
import { useScreenKey } from './use-screen-key'
import { useWholePage } from './use-whole-page'
import './screen.css'
import './screen-board.css'

const title = 'Màn hình đố vui trực tiếp'

/** The screen of a hall: big enough for the last row, led by keys, buttons or a presenter. */
export default function ScreenPage() {
  const { session, key, isRead, forget } = useScreenKey()
  const live = useSession(isRead ? session : '', key)
  const { state, crowd, isHeard, isGone, offsetMs } = live
  const lead = useLead({ session, secret: key, state, take: live.take })
  const isShown = session !== '' && !isGone
  useWholePage(isShown)
  return (
    <PlainPage
      title={title}
      meta={{ noindex: true }}
      heading={
        isShown ? <h1 className="ct-visually-hidden">{state?.title ?? title}</h1> : undefined
      }
    >
      {isRead && !isShown ? (
        <EmptyState
          drawing="list"
          title={isGone ? 'Buổi này không còn nữa' : 'Chưa có buổi đố vui nào ở máy này'}
          action={isGone ? <Button onClick={forget}>Đóng buổi này</Button> : undefined}
        >
          Cán bộ mở màn hình này từ trang quản trị, mục Đố vui trực tiếp.
        </EmptyState>
      ) : null}
      {isShown && !state ? <Skeleton lines={6} /> : null}
      {isShown && state ? (
        <div className="ct-screen" data-phase={state.phase}>
          <ScreenHead state={state} players={crowd?.players ?? state.players} isHeard={isHeard} />
          <ScreenPart
            state={state}
            crowd={crowd}
            offsetMs={offsetMs}
            onRename={(player) => lead.lead('rename', player)}
          />
          <ScreenFoot state={state} crowd={crowd} {...lead} />
        </div>
      ) : null}
    </PlainPage>
  )
}
