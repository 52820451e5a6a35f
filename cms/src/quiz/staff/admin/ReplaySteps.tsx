import { formatExactMoment } from '@chung-tay/shared/calendar'
import type { ReplayStep } from '../contract'
import { numberWords } from './words'

type Props = { steps: readonly ReplayStep[]; startedAt: number }

/** Question by question: when it was shown, what was saved on the way, what counted. */
export function ReplaySteps({ steps, startedAt }: Props) {
  return (
    <ol className="staff-view__list staff-view__list--lined contest-desk__steps">
      {steps.map((step) => (
        <li key={step.position}>
          <p>
            <strong>
              Câu {step.position + 1}: {step.text}
            </strong>
          </p>
          {step.situation ? <p>{step.situation}</p> : null}
          <p>
            <span className={step.isCorrect ? 'staff-view__done' : 'staff-view__problem'}>
              {step.isCorrect ? 'Đúng' : 'Sai'}
            </span>{' '}
            · Trả lời: {step.answer.join('; ') || 'bỏ trống'}
            {step.isCorrect ? '' : ` · Đáp án: ${step.solution.join('; ')}`}
          </p>
          <p>{timeWords(step)}</p>
          <details>
            <summary>Diễn biến</summary>
            <ul>
              <li>
                {formatExactMoment(startedAt + step.released)}: mở câu hỏi. Thứ tự hiển thị:{' '}
                {step.options.join(' | ')}
                {step.targets ? `; vế phải: ${step.targets.join(' | ')}` : ''}
              </li>
              {step.saves.map(({ at, answer }) => (
                <li key={at}>
                  {formatExactMoment(startedAt + at)}: tự lưu “{answer.join('; ')}” (
                  {seconds(at - step.released)} sau khi mở)
                </li>
              ))}
              <li>
                {step.final === null
                  ? 'Chưa chốt câu này.'
                  : `${formatExactMoment(startedAt + step.final)}: chốt câu, sang câu sau.`}
              </li>
            </ul>
          </details>
        </li>
      ))}
    </ol>
  )
}

const seconds = (ms: number) => `${numberWords(ms / 1000, 1)} giây`

function timeWords({ final, released, saves }: ReplayStep): string {
  const saved = saves.length > 0 ? `, tự lưu ${saves.length} lần` : ''
  return final === null ? `Chưa chốt${saved}` : `Trả lời sau ${seconds(final - released)}${saved}`
}
