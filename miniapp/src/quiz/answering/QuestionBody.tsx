import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'
import type { Ref } from 'react'
import { QuestionPicture } from './QuestionPicture'
import './answering.css'

type Props = Pick<ShownQuestion, 'situation' | 'text' | 'picture'> & {
  /** To bring the focus to a new question. */
  headingRef?: Ref<HTMLHeadingElement>
}

/** What is asked: the situation, the question, the picture. */
export function QuestionBody({ situation, text, picture, headingRef }: Props) {
  return (
    <>
      {situation ? (
        <p className="ct-question__situation">
          <strong>Tình huống:</strong> {situation}
        </p>
      ) : null}
      <h2 className="ct-question__text" tabIndex={-1} ref={headingRef}>
        {text}
      </h2>
      {picture ? <QuestionPicture picture={picture} /> : null}
    </>
  )
}
