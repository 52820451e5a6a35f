import { useEffect, useRef, type ReactNode } from 'react'
import { Notice } from '../notices'

type Props = {
  /** Taps that come while it still works are ignored, so that nothing is sent twice. */
  onSubmit: () => void | Promise<void>
  /** What keeps the form from being sent. */
  problem?: string
  /** Changes with every attempt that found a wrong field, so that the focus moves each time. */
  attempt?: number
  /** What `problem` told of has been mended since: said in its place, so that nothing jumps. */
  isMended?: boolean
  children: ReactNode
}

/**
 * A form that says at its top what is wrong and leads there: to the first wrong field, or else to the words
 * at the top. Without JavaScript it says what to do instead.
 */
export function Form({ onSubmit, problem, attempt = 0, isMended, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const told = useRef<HTMLDivElement>(null)
  const isBusy = useRef(false)
  // A second tap may already be on its way before the page shows what came of the first. Something
  // filled in since then says that it is a new one, and so does a tap after the page said what kept it.
  const ignoreUntil = useRef(0)
  const isSecondHalf = useRef(false)
  const isFilledInSince = useRef(false)
  useEffect(() => {
    if (attempt === 0 && !problem) return
    const wrong = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], .ct-field--wrong input',
    )
    // Where the focus goes the page scrolls: the words may stand a screen above the button.
    if (wrong) wrong.focus()
    else if (problem) told.current?.focus()
    const painted = requestAnimationFrame(() => (ignoreUntil.current = 0))
    return () => cancelAnimationFrame(painted)
  }, [attempt, problem])
  const submitOnce = async () => {
    if (isBusy.current || isSecondHalf.current || performance.now() < ignoreUntil.current) return
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
      onInput={() => {
        ignoreUntil.current = 0
        isFilledInSince.current = true
      }}
      // The browser counts taps that follow each other quickly in one place.
      onClickCapture={({ detail }) => {
        isSecondHalf.current = detail > 1 && !isFilledInSince.current
        isFilledInSince.current = false
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void submitOnce()
      }}
    >
      <noscript>
        <Notice tone="caution" title="Trình duyệt đang tắt JavaScript nên chưa gửi được">
          Hãy bật JavaScript rồi tải lại trang, hoặc đến công an xã, phường gần nhất. Việc gấp, gọi
          113.
        </Notice>
      </noscript>
      <div role="alert" ref={told} tabIndex={-1}>
        {problem ? <Notice tone="danger" title={problem} /> : null}
      </div>
      {isMended ? <Notice tone="good" title="Các chỗ vừa báo đã xong" /> : null}
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
