import type { ReactNode, Ref } from 'react'
import { Card } from '../../platform/ui'
import { Confetti } from '../stage/Confetti'
import { cheerOf } from '../stage/praise'
import { Run } from '../stage/Run'

type Props = {
  right: number
  of: number
  /** The longest row of right answers. */
  longest: number
  headingRef?: Ref<HTMLHeadingElement>
  children?: ReactNode
}

/** The result of a round with a word that fits it; scraps of paper only where there is reason to. */
export function RoundScore({ right, of, longest, headingRef, children }: Props) {
  return (
    <Card tone="accent" className="ct-practice__score">
      {of >= 3 && right / of >= 0.8 ? <Confetti /> : null}
      <h2 tabIndex={-1} ref={headingRef}>
        {of === 0 ? 'Bạn chưa trả lời câu nào' : `Đúng ${right}/${of} câu`}
      </h2>
      <p>{cheerOf(right, of)}</p>
      {longest >= 3 && longest < of ? (
        <p>
          Dài nhất: <Run of={longest} />
        </p>
      ) : null}
      {children}
    </Card>
  )
}
