import type { ReactNode } from 'react'
import { Link } from '../router'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'

/** Large squares to the main tasks. */
export function TileGrid({ children }: { children: ReactNode }) {
  return <ul className="ct-tiles">{children}</ul>
}

type TileProps = { to: string; icon: IconName; label: string; hint?: string }

export function Tile({ to, icon, label, hint }: TileProps) {
  return (
    <li>
      <Link to={to} className="ct-tile">
        <span className="ct-tile__icon">
          <Icon name={icon} size={28} />
        </span>
        <span className="ct-tile__label">{label}</span>
        {hint ? <span className="ct-hint">{hint}</span> : null}
      </Link>
    </li>
  )
}

/** A list of places to go, one a row. */
export function LinkList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="ct-link-list" aria-label={label}>
      {children}
    </ul>
  )
}

type LinkItemProps = {
  to: string
  title: ReactNode
  hint?: ReactNode
  icon?: IconName
  badge?: ReactNode
  meta?: ReactNode
}

export function LinkItem({ to, title, hint, icon, badge, meta }: LinkItemProps) {
  return (
    <li className="ct-link-item">
      <Link to={to}>
        {icon ? (
          <span className="ct-link-item__icon">
            <Icon name={icon} />
          </span>
        ) : null}
        <span className="ct-link-item__words">
          {badge || meta ? (
            <span className="ct-link-item__meta">
              {badge}
              {meta}
            </span>
          ) : null}
          <span className="ct-link-item__title">{title}</span>
          {hint ? <span className="ct-hint">{hint}</span> : null}
        </span>
        <Icon name="chevron-right" size={20} />
      </Link>
    </li>
  )
}

/** Small choices beside each other that scroll sideways on a phone. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ct-chips" role="group" aria-label={label}>
      {children}
    </div>
  )
}

type ChipProps = { selected: boolean; onClick: () => void; children: ReactNode }

export function Chip({ selected, onClick, children }: ChipProps) {
  return (
    <button type="button" className="ct-chip" aria-pressed={selected} onClick={onClick}>
      {selected ? <Icon name="check" size={18} /> : null}
      {children}
    </button>
  )
}

export function ChipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="ct-chip">
      {children}
    </Link>
  )
}
