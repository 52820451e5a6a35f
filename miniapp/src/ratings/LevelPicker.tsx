import { levels, type Level } from '@chung-tay/shared/ratings/vocabulary'
import { useId } from 'react'
import { Icon } from '../platform/ui'
import { useEarlyChecks } from '../platform/ui/early-input'
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
      {error ? (
        <p className="ct-field__error" id={`${id}-error`}>
          <Icon name="danger" size={18} />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  )
}
