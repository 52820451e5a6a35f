import { useEffect, useRef, type ReactNode } from 'react'

type Props = {
  title: string
  lead?: ReactNode
  onBack?: () => void
  /** The picture beside the title, on 100 × 100. */
  drawing?: string
  /** Before everything else; on a wide screen beside it. */
  first?: ReactNode
  /** Below everything else; on a wide screen beside it. */
  side?: ReactNode
  children: ReactNode
}

/** One screen: its heading gets the focus, so that screen readers say where one is. */
export function Screen({ title, lead, onBack, drawing, first, side, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <main className={first || side ? 'tp-screen tp-screen--beside' : 'tp-screen'}>
      {onBack ? (
        <button type="button" className="tp-back" onClick={onBack}>
          ‹ Quay lại
        </button>
      ) : null}
      <div className="tp-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {drawing ? (
          <svg className="tp-drawing" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
            <circle cx="50" cy="50" r="48" />
            <path d={drawing} />
          </svg>
        ) : null}
      </div>
      {first ? <div className="tp-first">{first}</div> : null}
      <div className="tp-main">
        {lead ? <p className="tp-lead">{lead}</p> : null}
        {children}
      </div>
      {side ? <aside className="tp-side">{side}</aside> : null}
    </main>
  )
}
