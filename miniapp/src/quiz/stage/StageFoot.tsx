import type { ReactNode } from 'react'
import './stage.css'

type Props = { tone?: 'right' | 'wrong'; children: ReactNode }

/** What stays at the thumb below a question, however long that is: the verdict and the way on. */
export function StageFoot({ tone, children }: Props) {
  return <div className={`ct-foot${tone ? ` ct-foot--${tone}` : ''}`}>{children}</div>
}
