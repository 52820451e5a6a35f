import { Link, useLocation, useNavigate } from '../router'
import { Icon } from './Icon'
import { ReadAloudButton, ShareButton } from './page-tools'
import { PlainPage, type PlainPageProps } from './PlainPage'

type Props = Omit<PlainPageProps, 'tools'> & {
  /** Where "back" leads when the page was opened directly; `false` shows no such button. */
  back?: string | false
}

/** A page: one h1, its tools, its content. */
export function Page({ back = '/', ...page }: Props) {
  const { title, lead } = page
  const { pathname } = useLocation()
  const tools = (
    <div className="ct-tools" data-unread>
      {back === false ? <span /> : <BackLink to={back} />}
      <span className="ct-tools__right">
        <ReadAloudButton />
        <ShareButton title={title} text={lead ?? title} path={pathname} />
      </span>
    </div>
  )
  return <PlainPage {...page} tools={tools} />
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
