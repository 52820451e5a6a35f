import type { ReactNode } from 'react'

/** How good the news of a badge is. */
export type Tone = 'good' | 'warn' | 'bad'

/** A state or a deadline in a word or two. */
export function Badge({ tone, children }: { tone?: Tone; children: ReactNode }) {
  const name = 'staff-view__badge'
  return <span className={tone ? `${name} ${name}--${tone}` : name}>{children}</span>
}
