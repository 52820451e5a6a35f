import { useEffect, useRef, type ReactNode } from 'react'
import { Notice } from '../notices'

type Props = {
  /** Taps that come while it still works are ignored, so that nothing is sent twice. */
  onSubmit: () => void | Promise<void>
  /** What keeps the form from being sent; the first wrong field gets the focus. */
  problem?: string
  /** Changes with every attempt to send, so that the focus moves each time. */
  attempt?: number
  children: ReactNode
}

/** A form that says at its top what is wrong and leads to the first wrong field. */
export function Form({ onSubmit, problem, attempt = 0, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const isBusy = useRef(false)
  // A second tap may already be on its way before the page shows what came of the first. Something
  // filled in since then says that it is a new one.
  const ignoreUntil = useRef(0)
  useEffect(() => {
    if (attempt === 0) return
    const wrong = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], .ct-field--wrong input',
    )
    wrong?.focus()
  }, [attempt])
  const submitOnce = async () => {
    if (isBusy.current || performance.now() < ignoreUntil.current) return
    // What keeps it says so itself: a field how much is too long, a picker how many photos are left.
    const holding = form.current?.querySelector<HTMLElement>('[data-too-long], [aria-busy="true"]')
    if (holding) return holding.focus()
    isBusy.current = true
    try {
      await onSubmit()
    } finally {
      isBusy.current = false
      ignoreUntil.current = performance.now() + 300
    }
  }
  return (
    <form
      ref={form}
      className="ct-form"
      noValidate
      onInput={() => (ignoreUntil.current = 0)}
      onSubmit={(event) => {
        event.preventDefault()
        void submitOnce()
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
