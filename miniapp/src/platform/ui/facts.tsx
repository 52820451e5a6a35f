import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icon-paths'

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
