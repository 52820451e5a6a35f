import type { ReactNode } from 'react'

type Props = {
  /** Names and values; those without a value are left out. */
  rows: readonly (readonly [name: string, value: ReactNode])[]
  isBoxed?: boolean
  className?: string
}

/** What is known of something: each name above its value. */
export function Facts({ rows, isBoxed, className }: Props) {
  const names = ['staff-view__facts', isBoxed && 'staff-view__facts--boxed', className]
  return (
    <dl className={names.filter(Boolean).join(' ')}>
      {rows.map(([name, value]) =>
        value === undefined || value === null || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
