import type { ReactNode } from 'react'
import { usePageMeta, type PageMeta } from '../head'

export type PlainPageProps = {
  title: string
  lead?: string
  meta?: Partial<PageMeta>
  /** Shown instead of the title as heading. */
  heading?: ReactNode
  /** Shown above the heading. */
  tools?: ReactNode
  /** Uses the room of a wide screen: its content stands in columns there. */
  isWide?: boolean
  children: ReactNode
}

/** One h1 and its content, without the row of back, read-aloud and share, and without their code. */
export function PlainPage({ title, lead, meta, heading, tools, isWide, children }: PlainPageProps) {
  usePageMeta({ title, ...meta })
  return (
    <article className={isWide ? 'ct-page ct-page--wide' : 'ct-page'}>
      {tools}
      {heading ?? (
        <header className="ct-page__head">
          <h1 tabIndex={-1}>{title}</h1>
          {lead ? <p className="ct-page__lead">{lead}</p> : null}
        </header>
      )}
      {children}
    </article>
  )
}
