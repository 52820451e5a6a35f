import type { ReactNode } from 'react'

type Props = {
  look?: 'plain' | 'caution' | 'danger' | 'good'
  title?: string
  children: ReactNode
  isAlert?: boolean
}

const marks = { plain: 'i', caution: '!', danger: '!', good: '✓' }

/** A boxed remark. Its look never says anything that its words do not. */
export function Notice({ look = 'plain', title, children, isAlert }: Props) {
  return (
    <div className={`tp-notice tp-notice--${look}`} role={isAlert ? 'alert' : undefined}>
      <span className="tp-notice__mark" aria-hidden="true">
        {marks[look]}
      </span>
      <div>
        {title ? <p className="tp-notice__title">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
