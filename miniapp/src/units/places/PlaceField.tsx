import { useState } from 'react'
import { Icon } from '../../platform/ui'
import { Field, type FieldLook } from '../../platform/ui/forms'
import { useKeeping } from '../../platform/storage'
import type { Findable } from './find-place'
import { PlaceSheet } from './PlaceSheet'
import './my-place.css'

type Props = FieldLook & {
  places: readonly Findable[]
  /** Slug of the chosen place, empty without one. */
  value: string
  onChange: (slug: string) => void
  /** Shown while nothing is chosen: "Chọn xã, phường". */
  placeholder: string
}

/** A place in a form: what is chosen, and a sheet with all of them one tap away. */
export function PlaceField({ label, hint, error, optional, anchor, placeholder, ...rest }: Props) {
  const { places, value, onChange } = rest
  const [isOpen, setOpen] = useState(false)
  const keeping = useKeeping()
  const chosen = places.find(({ slug }) => slug === value)
  return (
    <Field {...{ label, hint, error, optional, anchor }}>
      {({ id, describedBy }) => (
        <>
          <button
            type="button"
            id={id}
            className="ct-input ct-place-field"
            role="combobox"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            aria-controls={`${id}-sheet`}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            aria-required={optional ? undefined : true}
            onClick={() => setOpen(true)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return
              event.preventDefault()
              setOpen(true)
            }}
          >
            {chosen ? (
              <span>{chosen.name}</span>
            ) : (
              <span
                className="ct-place-field__none"
                data-until-known={keeping === 'opening' ? true : undefined}
              >
                {placeholder}
              </span>
            )}
            <Icon name="chevron-right" size={20} />
          </button>
          <div id={`${id}-sheet`}>
            <PlaceSheet
              open={isOpen}
              onClose={() => setOpen(false)}
              title={label}
              places={places}
              value={value}
              onPick={onChange}
              clear={
                optional ? { label: 'Không chọn nơi nào', onClear: () => onChange('') } : undefined
              }
            />
          </div>
        </>
      )}
    </Field>
  )
}
