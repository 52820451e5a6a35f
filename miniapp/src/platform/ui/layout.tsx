import type { ElementType, ReactNode } from 'react'
import { useId } from 'react'

type SectionProps = { title?: string; id?: string; action?: ReactNode; children: ReactNode }

/** A part of a page under its heading. */
export function Section({ title, id, action, children }: SectionProps) {
  const own = useId()
  const headingId = id ? `${id}-title` : own
  return (
    <section className="ct-section" id={id} aria-labelledby={title ? headingId : undefined}>
      {title ? (
        <div className="ct-section__head">
          <h2 id={headingId}>{title}</h2>
          {action}
        </div>
      ) : null}
      {children}
    </section>
  )
}

type CardProps = {
  as?: ElementType
  tone?: 'accent' | 'caution' | 'danger'
  className?: string
  children: ReactNode
}

/** A quiet frame around what belongs together. */
export function Card({ as: Tag = 'div', tone, className = '', children }: CardProps) {
  return <Tag className={`ct-card${tone ? ` ct-card--${tone}` : ''} ${className}`}>{children}</Tag>
}

/** Things below each other with even distances. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="ct-stack">{children}</div>
}
