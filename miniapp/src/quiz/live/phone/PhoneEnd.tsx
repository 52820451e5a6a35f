import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '../../../platform/ui'
import { Confetti } from '../../stage/Confetti'
import { BoardList } from '../BoardList'

type Props = { state: LiveState; onLeave: () => void }

/** Places with a handful of paper scraps. */
const gladUpTo = 3

/** The end: one's own place, how much was known, and the board that everybody sees. */
export function PhoneEnd({ state: { me, board, alsoLast, players, total }, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className="ct-live__question">
      <div className="ct-live__end">
        {me?.rank && me.points > 0 && me.rank <= gladUpTo ? <Confetti /> : null}
        <h2 tabIndex={-1} ref={heading}>
          {me?.rank ? `Bạn đứng thứ ${me.rank} trong ${players} máy` : 'Buổi đố vui đã kết thúc'}
        </h2>
        {me?.rank ? (
          <p>
            Đúng {me.right}/{total} câu · {me.points} điểm
          </p>
        ) : null}
        <p>Cảm ơn {me?.name ?? 'bạn'} đã tham gia!</p>
      </div>
      {board ? <BoardList rows={board} alsoLast={alsoLast} own={me?.name} /> : null}
      <ButtonLink full to="/trac-nghiem">
        Luyện thêm ở nhà
      </ButtonLink>
      <Button full kind="quiet" onClick={onLeave}>
        Vào phòng khác
      </Button>
    </section>
  )
}
