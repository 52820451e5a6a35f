import { questionsFor } from '../crimes'
import { emptyAnswer, type DraftAnswer } from '../model'
import { Button } from '../parts/Button'
import { TextField } from '../parts/TextField'
import type { StepProps } from './steps'

/** The questions of the kind chosen. Not to know or remember is always an answer. */
export function QuestionsStep({ draft, change, next, problem }: StepProps) {
  const set = (id: string, more: Partial<DraftAnswer>) => {
    const answer = { ...(draft.answers[id] ?? emptyAnswer), ...more }
    change({ answers: { ...draft.answers, [id]: answer } })
  }
  return (
    <>
      {questionsFor(draft.crime).map(({ id, question, hint, isLong, isRequired }) => {
        const { text, isUnknown } = draft.answers[id] ?? emptyAnswer
        return (
          <div key={id} className="tp-question">
            <TextField
              label={question}
              hint={hint}
              isLong={isLong}
              value={isUnknown ? '' : text}
              disabled={isUnknown}
              maxLength={isRequired ? 20_000 : 3000}
              onChange={(value) => set(id, { text: value })}
              error={
                isRequired && problem === id ? 'Hãy kể vài câu, ít nhất 10 chữ cái.' : undefined
              }
            />
            {isRequired ? null : (
              <label className="tp-unknown">
                <input
                  type="checkbox"
                  checked={isUnknown}
                  onChange={({ target }) => set(id, { isUnknown: target.checked })}
                />
                <span>
                  Không nhớ, không rõ<span className="tp-hidden">: {question}</span>
                </span>
              </label>
            )}
          </div>
        )
      })}
      <Button onClick={next}>Tiếp tục</Button>
    </>
  )
}
