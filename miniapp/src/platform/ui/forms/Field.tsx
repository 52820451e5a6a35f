import { useEffect, useId, useState, type ReactNode } from 'react'
import { Icon } from '../Icon'

export type FieldLook = {
  label: string
  /** Said under the label: what to write, or why it is asked. */
  hint?: ReactNode
  /** Why the value cannot be taken, and what to do. */
  error?: string
  /** Adds "(không bắt buộc)" to the label. */
  optional?: boolean
  /** By which `focusField` finds it. */
  anchor?: string
}

type Parts = { id: string; describedBy: string | undefined }

/** What every field has around it: its label, its hint, its error, tied together for a screen reader. */
export function Field({
  label,
  hint,
  error,
  optional,
  anchor,
  children,
}: FieldLook & { children: (parts: Parts) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={`ct-field${error ? ' ct-field--wrong' : ''}`} data-field={anchor}>
      <label className="ct-field__label" htmlFor={id}>
        {label}
        {optional ? <span className="ct-field__optional"> (không bắt buộc)</span> : null}
      </label>
      {hint ? (
        <p className="ct-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, describedBy: described || undefined })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

/** So long the word that an error went stays to be read; what is typed later may be wrong again. */
const goneMs = 3000

/** Why a value cannot be taken; when that goes, a screen reader hears it, wherever the focus is. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const [wasWrong, setWrong] = useState(false)
  if (error && !wasWrong) setWrong(true)
  const isGone = wasWrong && !error
  useEffect(() => {
    if (!isGone) return undefined
    const timer = setTimeout(() => setWrong(false), goneMs)
    return () => clearTimeout(timer)
  }, [isGone])
  return (
    <>
      {error ? (
        <p className="ct-field__error" id={id}>
          <Icon name="danger" size={18} />
          <span>{error}</span>
        </p>
      ) : null}
      <span className="ct-visually-hidden" aria-live="polite">
        {isGone ? 'Ô này không còn báo lỗi.' : ''}
      </span>
    </>
  )
}
