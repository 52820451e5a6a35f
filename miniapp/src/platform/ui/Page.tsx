import type { ReactNode } from 'react'
import { host } from '../host'
import { Link, useLocation, useNavigate } from '../router'
import { Beside } from './Beside'
import { Icon } from './Icon'
import { PageHelp } from './PageHelp'
import { ReadAloudButton, ShareButton } from './page-tools'
import { PlainPage, type PlainPageProps } from './PlainPage'
import { SectionDrawing } from './SectionDrawing'

type Props = Omit<PlainPageProps, 'tools'> & {
  /** The picture of the page's section, on 100 × 100: see `SectionDrawing`. */
  drawing?: string
  /** Beside the page on a wide screen; `false` for a page that is one thing alone. Not with `isWide`. */
  side?: ReactNode
  /** Where "back" leads when the page was opened directly; `false` shows no such button. */
  back?: string | false
  /** Something is filled in here, or it is about one person: there is nothing to hand on. */
  isForm?: boolean
}

/** A page: one h1, its tools, its content. */
export function Page({
  back = '/',
  isForm = false,
  drawing,
  side = <PageHelp />,
  children,
  ...page
}: Props) {
  const { title, lead, isWide } = page
  const { pathname } = useLocation()
  const tools = (
    <div className="ct-tools" data-unread>
      {back === false ? <span /> : <BackLink to={back} />}
      <span className="ct-tools__right">
        <ReadAloudButton />
        {isForm ? null : <ShareButton title={title} text={lead ?? title} path={pathname} />}
      </span>
    </div>
  )
  const heading = drawing ? (
    <header
      className={`ct-page__head ct-page__head--drawn${isLong(title) ? ' ct-page__head--long' : ''}`}
    >
      <h1 tabIndex={-1}>{title}</h1>
      <SectionDrawing path={drawing} />
      {lead ? <p className="ct-page__lead">{lead}</p> : null}
    </header>
  ) : undefined
  const isAlone = isWide || side === false
  return (
    <PlainPage heading={heading} {...page} tools={tools} isWide={isWide || !isAlone}>
      {isAlone ? children : <Beside side={side}>{children}</Beside>}
    </PlainPage>
  )
}

/** On a phone such a title needs the width that a picture would take. */
const isLong = (title: string) => title.length > 26

/** Back to the page before, when there was one in this app. Inside Zalo its own button does that. */
function BackLink({ to }: { to: string }) {
  const navigate = useNavigate()
  const { key } = useLocation()
  // Opened from a link: Zalo's button would close the app.
  if (host.kind === 'zalo' && key !== 'default') return <span />
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
