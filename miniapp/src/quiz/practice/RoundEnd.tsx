import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '../../platform/ui'
import { Learnt } from './Learnt'
import { Missed } from './Missed'
import { learntIn, longestRun, type Round } from './round'
import { RoundScore } from './RoundScore'

type Props = { round: Round; onAgain: () => void }

/** How the round went, what it taught, and what to do next. */
export function RoundEnd({ round, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { results, mended } = round
  const right = results.filter(({ isRight }) => isRight).length
  return (
    <>
      <RoundScore
        right={right}
        of={results.length}
        longest={longestRun(results)}
        headingRef={heading}
      />
      <Learnt questions={learntIn(round)} />
      <Missed results={results} mended={mended} />
      <Button full icon="refresh" onClick={onAgain}>
        Luyện tiếp
      </Button>
      <ButtonLink full kind="secondary" icon="list" to="/trac-nghiem">
        Về các chủ đề
      </ButtonLink>
    </>
  )
}
