import { factors, opinions, type Factor } from '@chung-tay/shared/ratings/vocabulary'
import { useId } from 'react'
import { useEarlyChecks } from '../platform/ui/early-input'

export type Opinions = Partial<Record<Factor, 'good' | 'bad'>>

/** Every circle, in the order of the page. */
const pairs = factors.flatMap((factor) =>
  opinions.map((opinion) => [factor.value, opinion.value] as const),
)

type Props = { value: Opinions; onChange: (value: Opinions) => void }

/** What went well and what badly, by the five factors; each may be left out. */
export function FactorPicker({ value, onChange }: Props) {
  const id = useId()
  const list = useEarlyChecks<HTMLDivElement>(
    pairs.map(([factor, opinion]) => value[factor] === opinion),
    (checked) => onChange(Object.fromEntries(pairs.filter((_, at) => checked[at]))),
  )
  return (
    <div className="ct-factors" ref={list}>
      <p className="ct-field__label">
        Điều gì tốt, điều gì chưa?
        <span className="ct-field__optional"> (không bắt buộc)</span>
      </p>
      {factors.map((factor) => (
        <fieldset key={factor.value} className="ct-factor">
          <legend>
            {factor.label}
            <span className="ct-hint"> {factor.hint}</span>
          </legend>
          {opinions.map((opinion) => (
            <label key={opinion.value} className="ct-choice">
              <input
                type="radio"
                name={`${id}-${factor.value}`}
                checked={value[factor.value] === opinion.value}
                onChange={() => onChange({ ...value, [factor.value]: opinion.value })}
              />
              <span>{opinion.label}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
