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
