import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { seesOutbox } from '../staff/read-outbox'

/** In the menu, for those who look after notices. */
export function NavLink({ user }: ServerProps) {
  if (!user || !seesOutbox(user)) return null
  return (
    <Link href="/admin/so-tin-bao" className="nav__link">
      <span className="nav__link-label">Sổ tin báo</span>
    </Link>
  )
}
