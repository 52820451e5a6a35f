import { useState, type ReactNode } from 'react'
import { Icon } from './Icon'

type Props = {
  /** Whether they make room on a small screen, as while somebody types: what was found stays in sight. */
  isFolded: boolean
  /** What is chosen among them, in words: said while they are folded. */
  chosen?: readonly (string | undefined)[]
  children: ReactNode
}

/** Choices that narrow a list. Folded they are one chip; a wide screen always has room for them. */
export function Filters({ isFolded, chosen = [], children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const words = chosen.filter(Boolean).join(', ')
  return (
    <div className="ct-filters">
      {isFolded ? (
        <button
          type="button"
          className="ct-chip ct-narrow-only"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="filter" size={20} />
          {words ? `Lọc: ${words}` : 'Lọc'}
        </button>
      ) : null}
      <div className={isFolded && !isOpen ? 'ct-wide-only' : undefined}>
        <div className="ct-filters__all">{children}</div>
      </div>
    </div>
  )
}
