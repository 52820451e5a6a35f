import type { ReactNode } from 'react'

type Props = {
  /** Beside the rest on a wide screen; below it on others. */
  side: ReactNode
  /** On others, before the rest. */
  isSideFirst?: boolean
  children: ReactNode
}

/** What is read, and beside it, where a screen has the room, what leads through it. For pages with `isWide`. */
export function Beside({ side, isSideFirst, children }: Props) {
  const beside = <div className="ct-beside__side">{side}</div>
  return (
    <div className="ct-beside">
      {isSideFirst ? beside : null}
      <div className="ct-beside__main">{children}</div>
      {isSideFirst ? null : beside}
    </div>
  )
}
