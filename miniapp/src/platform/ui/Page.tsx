import type { ReactNode } from 'react'
import { usePageMeta, type PageMeta } from '../head'
import { Link, useLocation, useNavigate } from '../router'
import { Icon } from './Icon'
import { ReadAloudButton, ShareButton } from './page-tools'

type Props = {
  title: string
  lead?: string
  /** Where "back" leads when the page was opened directly; `false` shows no such button. */
  back?: string | false
  meta?: Partial<PageMeta>
  /** Without the row of back, read-aloud and share. */
  plain?: boolean
  /** Shown instead of the title as heading. */
  heading?: ReactNode
  children: ReactNode
}

/** A page: one h1, its tools, its content. */
export function Page({ title, lead, back = '/', meta, plain, heading, children }: Props) {
  usePageMeta({ title, ...meta })
  const { pathname } = useLocation()
  return (
    <article className="ct-page">
      {plain ? null : (
        <div className="ct-tools" data-unread>
          {back === false ? <span /> : <BackLink to={back} />}
          <span className="ct-tools__right">
            <ReadAloudButton />
            <ShareButton title={title} text={lead ?? title} path={pathname} />
          </span>
        </div>
      )}
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

/** Back to the page before, when there was one in this app. */
function BackLink({ to }: { to: string }) {
  const navigate = useNavigate()
  const { key } = useLocation()
  return (
    <Link
      to={to}
      className="ct-tool"
      onClick={(event) => {
        if (key === 'default') return
        event.preventDefault()
        navigate(-1)
      }}
    >
      <Icon name="chevron-left" />
      <span>Quay lại</span>
    </Link>
  )
}
