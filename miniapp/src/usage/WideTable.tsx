import type { ReactNode } from 'react'

type Props = { name: string; children: ReactNode }

/** A table with more columns than a phone is wide: it scrolls by itself, by keyboard too. */
export function WideTable({ name, children }: Props) {
  return (
    <div className="ct-wide" tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  )
}
