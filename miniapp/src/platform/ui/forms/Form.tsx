import { useEffect, useRef, type ReactNode } from 'react'
import { Notice } from '../notices'

type Props = {
  onSubmit: () => void
  /** What keeps the form from being sent; the first wrong field gets the focus. */
  problem?: string
  /** Changes with every attempt to send, so that the focus moves each time. */
  attempt?: number
  children: ReactNode
}

/** A form that says at its top what is wrong and leads to the first wrong field. */
export function Form({ onSubmit, problem, attempt = 0, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (attempt === 0) return
    const wrong = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], .ct-field--wrong input',
    )
    wrong?.focus()
  }, [attempt])
  return (
    <form
      ref={form}
      className="ct-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <div role="alert">{problem ? <Notice tone="danger" title={problem} /> : null}</div>
      {children}
    </form>
  )
}

/**
 * A field no person sees; programs that fill in everything fill it too. Send its value as `website`:
 * the server refuses a submission that has one.
 */
export function Honeypot({ onChange }: { onChange: (value: string) => void }) {
  return (
    <div className="ct-visually-hidden" aria-hidden="true">
      <label>
        Trang web (để trống)
        <input
          tabIndex={-1}
          autoComplete="off"
          name="website"
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </div>
  )
}
