import type { PracticeQuestion } from '@chung-tay/shared/quiz/questions/playable'
import type { Ref } from 'react'
import { Link } from '../../platform/router'

type Props = Pick<PracticeQuestion, 'explanation' | 'legalBasis'> & {
  headingRef: Ref<HTMLHeadingElement>
}

/** Why the answer is right, and the law that says so. */
export function Explanation({ explanation, legalBasis, headingRef }: Props) {
  return (
    <section className="ct-explanation" aria-labelledby="vi-sao">
      <h3 id="vi-sao" tabIndex={-1} ref={headingRef}>
        Vì sao?
      </h3>
      <p>{explanation}</p>
      {legalBasis.length > 0 ? (
        <>
          <p className="ct-explanation__law">Căn cứ pháp lý</p>
          <ul className="ct-legal">
            {legalBasis.map(({ label, title, slug }) => (
              <li key={label}>
                {slug ? <Link to={`/van-ban/${slug}`}>{label}</Link> : <strong>{label}</strong>}
                <span className="ct-hint">{title}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
