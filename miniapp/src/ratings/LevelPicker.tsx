import { levels, type Level } from '@chung-tay/shared/ratings/vocabulary'
import { useId } from 'react'
import { useEarlyChecks } from '../platform/ui/early-input'
import { FieldError } from '../platform/ui/forms'
import { Face } from './Face'
import './ratings.css'

type Props = {
  value: Level | undefined
  onChange: (level: Level) => void
  error: string | undefined
}

/** Five faces with their words. */
export function LevelPicker({ value, onChange, error }: Props) {
  const id = useId()
  const list = useEarlyChecks<HTMLDivElement>(
    levels.map((level) => level.value === value),
    (checked) => {
      const early = levels[checked.indexOf(true)]
      if (early) onChange(early.value)
    },
  )
  return (
    <fieldset
      className={`ct-field ct-levels${error ? ' ct-field--wrong' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="ct-field__label">Bạn thấy phục vụ thế nào?</legend>
      <div className="ct-levels__list" ref={list}>
        {levels.map((level) => (
          <label key={level.value} className={`ct-level ct-level--${level.value}`}>
            <input
              type="radio"
              name={id}
              checked={value === level.value}
              onChange={() => onChange(level.value)}
            />
            <Face level={level.value} />
            <span>{level.label}</span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}
