import { useEffect, useRef, type ReactNode } from 'react'

type Props = { title: string; lead?: ReactNode; onBack?: () => void; children: ReactNode }

/** One screen: its heading gets the focus, so that screen readers say where one is. */
export function Screen({ title, lead, onBack, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <main className="tp-screen">
      {onBack ? (
        <button type="button" className="tp-back" onClick={onBack}>
          ‹ Quay lại
        </button>
      ) : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead ? <p className="tp-lead">{lead}</p> : null}
      {children}
    </main>
  )
}
