import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { seesTipKeys } from '../staff/who'

/** In the menu, for those who have to do with tips. Without a reload, so that an open key stays open. */
export function NavLink({ user }: ServerProps) {
  if (!user || !seesTipKeys(user)) return null
  return (
    <Link href="/admin/tin-bao" className="nav__link">
      <span className="nav__link-label">Tin báo, tố giác</span>
    </Link>
  )
}
