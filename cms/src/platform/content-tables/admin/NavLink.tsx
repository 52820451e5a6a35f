import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../../access/roles'
import { tablesPage } from '../paths'

/** In the menu, for those who write content. */
export function NavLink({ user }: ServerProps) {
  if (!hasRole(user as never, 'admin', 'editor')) return null
  return (
    <Link href={tablesPage} className="nav__link">
      <span className="nav__link-label">Nhập, xuất bảng</span>
    </Link>
  )
}
