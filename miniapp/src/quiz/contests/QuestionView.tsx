import type { ShownQuestion } from '@chung-tay/cms/quiz/attempts'
import { apiOrigin } from '../../platform/submissions'

/** What is asked: the situation, the question, the picture. */
export function QuestionView({ question }: { question: ShownQuestion }) {
  const { situation, text, picture } = question
  return (
    <>
      {situation ? <p className="ct-play__situation">{situation}</p> : null}
      <h2 className="ct-play__text">{text}</h2>
      {picture && 'url' in picture ? (
        <img
          className="ct-play__picture"
          src={apiOrigin + picture.url}
          alt={picture.alt}
          width={picture.width ?? undefined}
          height={picture.height ?? undefined}
        />
      ) : picture ? (
        <p className="ct-hint">Trong hình: {picture.alt}</p>
      ) : null}
    </>
  )
}
