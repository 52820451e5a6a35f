import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'

export type Tone = 'neutral' | 'accent' | 'good' | 'caution' | 'danger'

type BadgeProps = { tone: Tone; icon?: IconName; children: ReactNode }

/** A short state in a word. */
export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`ct-badge ct-badge--${tone}`}>
      {icon ? <Icon name={icon} size={18} /> : null}
      {children}
    </span>
  )
}

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  accent: 'info',
  good: 'check',
  caution: 'warning',
  danger: 'danger',
}

type NoticeProps = { tone: Tone; title?: string; icon?: IconName; children?: ReactNode }

/** Something the reader should not miss: an icon, a word, and a colour. */
export function Notice({ tone, title, icon = icons[tone], children }: NoticeProps) {
  return (
    <div className={`ct-notice ct-notice--${tone}`} role="note">
      <Icon name={icon} />
      <div>
        {title ? <p className="ct-notice__title">{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  )
}

/** The few facts that answer most questions. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className="ct-facts">{children}</dl>
}

type FactProps = { icon: IconName; label: ReactNode; children: ReactNode }

export function Fact({ icon, label, children }: FactProps) {
  return (
    <div className="ct-fact">
      <dt>
        <Icon name={icon} />
        <span>{label}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A question that opens to its answer. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="ct-disclosure">
      <summary>
        <span>{summary}</span>
        <Icon name="chevron-right" size={20} />
      </summary>
      <div className="ct-disclosure__body">{children}</div>
    </details>
  )
}
