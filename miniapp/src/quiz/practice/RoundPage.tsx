import { useEffect, useState } from 'react'
import { apiOrigin } from '../../platform/api-origin'
import { Icon, PlainPage } from '../../platform/ui'
import { Question } from './Question'
import { RoundEnd } from './RoundEnd'
import type { TopicQuestion } from './pick-questions'
import { withAnswer } from './progress'
import { afterRoundAnswer, endNow, nextStep, placeWords, type Round } from './round'
import { afterAnswer } from './scheduler'
import { keepRound } from './unfinished-rounds'
import { useProgress } from './use-progress'
import './practice.css'

type Props = {
  /** Of which topic it is. */
  name: string
  title: string
  begin: Round
  /** Begins another round. */
  onAgain: () => void
}

/** A round: one question a screen, at once followed by whether it was right, why, and by which law. */
export function RoundPage({ name, title, begin, onAgain }: Props) {
  const [round, setRound] = useState(begin)
  const [progress, keepProgress] = useProgress()
  const isOver = round.at >= round.steps.length
  useEffect(() => preloadPictures(begin), [begin])
  useEffect(() => keepRound(name, round), [name, round])

  const answered = (question: TopicQuestion, isRight: boolean) => {
    // A question asked again at the end of the round was counted before.
    if (!round.steps[round.at]?.isAgain) {
      const now = new Date()
      const { id, topic } = question
      const memory = afterAnswer(progress.questions[id], { topic, isRight }, now)
      keepProgress(withAnswer(progress, { id, memory }, now))
    }
    setRound(afterRoundAnswer(round, isRight))
  }
  const step = round.steps[round.at]
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
              <button
                type="button"
                className="ct-tool"
                onClick={() => {
                  setRound(endNow(round))
                  window.scrollTo(0, 0)
                }}
              >
                <Icon name="stop" />
                <span>Dừng lại</span>
              </button>
              <p className="ct-practice__place">{placeWords(round)}</p>
              <progress value={round.at} max={round.steps.length} aria-label="Số câu đã làm" />
            </>
          )}
        </div>
      }
    >
      {step ? (
        <Question
          key={round.at}
          question={step.question}
          onAnswered={(isRight) => answered(step.question, isRight)}
          onNext={() => {
            setRound(nextStep(round))
            window.scrollTo(0, 0)
          }}
        />
      ) : (
        <RoundEnd results={round.results} progress={progress} onAgain={onAgain} />
      )}
    </PlainPage>
  )
}

/** Fetches the round's photographs while there is a network, so that they are there without one. */
function preloadPictures({ steps }: Round) {
  for (const { question } of steps) {
    const { picture } = question
    if (picture && 'url' in picture) new Image().src = apiOrigin + picture.url
  }
}
