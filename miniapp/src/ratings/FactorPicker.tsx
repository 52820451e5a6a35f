import { factors, opinions, type Factor } from '@chung-tay/shared/ratings/vocabulary'
import { useId } from 'react'

export type Opinions = Partial<Record<Factor, 'good' | 'bad'>>

type Props = { value: Opinions; onChange: (value: Opinions) => void }

/** What went well and what badly, by the five factors; each may be left out. */
export function FactorPicker({ value, onChange }: Props) {
  const id = useId()
  return (
    <div className="ct-factors">
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
