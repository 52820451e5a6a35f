import { useEffect, useState, type ReactNode } from 'react'
import { mediaAddress } from '../../platform/media-address'
import { Icon, PlainPage } from '../../platform/ui'
import { SoundButton } from '../stage/SoundButton'
import { Steps } from '../stage/Steps'
import { useSound } from '../stage/use-sound'
import { useStage } from '../stage/use-stage'
import { Question } from './Question'
import type { TopicQuestion } from './pick-questions'
import { withAnswer } from './progress'
import { afterRoundAnswer, nextStep, placeWords, runOf, type Round } from './round'
import { afterAnswer } from './scheduler'
import { useProgress } from './use-progress'
import './practice.css'
import './tap-choices.css'

type Props = {
  title: string
  begin: Round
  /** Each question is asked once, also when it was missed. */
  isOnce?: boolean
  /** Gets the round whenever it moves on. */
  onMove?: (round: Round) => void
  /** Leaves in the middle; nothing is lost by it. */
  onStop: (round: Round) => void
  /** What is shown once it is over. */
  children: (round: Round) => ReactNode
}

/** A round: one question a screen, at once followed by whether it was right, why, and by which law. */
export function RoundPage({ title, begin, isOnce = false, onMove, onStop, children }: Props) {
  const [round, setRound] = useState(begin)
  const [progress, keepProgress] = useProgress()
  const { play } = useSound()
  const step = round.steps[round.at]
  const isOver = !step
  useStage(!isOver)
  useEffect(() => preloadPictures(begin), [begin])
  useEffect(() => onMove?.(round), [onMove, round])

  const answered = (question: TopicQuestion, isRight: boolean) => {
    const before = progress.questions[question.id]
    // A question asked again at the end of the round was counted before.
    if (!step?.isAgain) {
      const { id, topic } = question
      const memory = afterAnswer(before, { topic, isRight }, new Date())
      keepProgress(withAnswer(progress, { id, memory }))
    }
    const wasKnown = before?.isRight === true
    setRound(afterRoundAnswer(round, { isRight, wasKnown }, { isOnce }))
    play(isRight ? 'right' : 'wrong')
  }
  const goOn = () => {
    const next = nextStep(round)
    setRound(next)
    window.scrollTo(0, 0)
    if (next.at >= next.steps.length) play('end')
  }
  return (
    <PlainPage
      title={title}
      meta={{ noindex: true }}
      heading={
        <div className="ct-practice__bar">
          <h1 className="ct-practice__title" tabIndex={-1}>
            {title}
          </h1>
          {isOver ? null : (
            <>
              <span className="ct-practice__tools">
                <SoundButton />
                <button type="button" className="ct-tool" onClick={() => onStop(round)}>
                  <Icon name="stop" />
                  <span>Dừng lại</span>
                </button>
              </span>
              <p className="ct-practice__place">{placeWords(round)}</p>
              <Steps
                results={round.results.map(({ isRight }) => isRight)}
                at={round.at}
                total={round.steps.length}
              />
            </>
          )}
        </div>
      }
    >
      {step ? (
        <Question
          key={round.at}
          question={step.question}
          run={step.isAgain ? 0 : runOf(round.results)}
          isLast={round.at === round.steps.length - 1}
          onAnswered={(isRight) => answered(step.question, isRight)}
          onNext={goOn}
        />
      ) : (
        children(round)
      )}
    </PlainPage>
  )
}

/** Fetches the round's photographs while there is a network, so that they are there without one. */
function preloadPictures({ steps }: Round) {
  for (const { question } of steps) {
    const { picture } = question
    if (picture && 'url' in picture) new Image().src = mediaAddress(picture.url)
  }
}
