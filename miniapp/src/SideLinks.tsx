import type { Setting } from '@chung-tay/shared/payload-types'
import { closedWays } from '@chung-tay/shared/settings/closed-ways'
import { NavLink } from './platform/router'
import { Icon, type IconName } from './platform/ui'

const links: { to: string; icon: IconName; label: string }[] = [
  { to: '/tin-nong', icon: 'alert', label: 'Tin nóng' },
  { to: '/kiem-tra-lua-dao', icon: 'shield', label: 'Có phải lừa đảo?' },
  { to: '/phan-anh', icon: 'message', label: 'Phản ánh' },
  { to: '/to-giac', icon: 'scale', label: 'Tố giác tội phạm' },
  { to: '/ho-so', icon: 'record', label: 'Tra cứu hồ sơ' },
  { to: '/cam-nang', icon: 'book', label: 'Cẩm nang' },
  { to: '/muc-phat', icon: 'money', label: 'Mức phạt' },
  { to: '/trac-nghiem', icon: 'star', label: 'Đố vui' },
  { to: '/thong-ke', icon: 'chart', label: 'Thống kê' },
]

/** The other sections, under the four places, where a screen has a bar at its side. */
export default function SideLinks({ settings }: { settings: Setting | undefined }) {
  const closed = closedWays(settings)
  return (
    <nav className="ct-bar__more" aria-label="Mục khác">
      <ul>
        {links.map(({ to, icon, label }) => (
          <li key={to}>
            <NavLink to={to}>
              <Icon name={icon} size={20} />
              <span>
                {closed[to]?.label ?? label}
                {closed[to] ? <span className="ct-hint">{closed[to].hint}</span> : null}
              </span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
