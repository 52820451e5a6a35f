import { useEffect, useState, type CSSProperties, type ReactNode } from 'react'
import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import { useOnline } from './platform/connection'
import { useSettings } from './platform/content'
import { NavLink } from './platform/router'
import { accentSheet, Emblem, Icon, Notice, type IconName } from './platform/ui'
import './app-shell.css'

const places: { to: string; icon: IconName; label: string }[] = [
  { to: '/', icon: 'home', label: 'Trang chủ' },
  { to: '/thu-tuc', icon: 'document', label: 'Thủ tục' },
  { to: '/lien-he', icon: 'map-pin', label: 'Liên hệ' },
  { to: '/cua-toi', icon: 'user', label: 'Của tôi' },
]

const fictional = {
  '--fictional': `'${fictionalWords}'`,
  '--fictional-room': '36px',
} as CSSProperties

/** What stands around every page: a way past it, the four places to be, the province's accent. */
export function AppShell({ children }: { children: ReactNode }) {
  const { data: settings } = useSettings()
  const isOnline = useOnline()
  const [SideLinks, setSideLinks] = useState<typeof import('./SideLinks').default>()
  useEffect(() => {
    // Phones have no room for them and do not load them.
    if (!matchMedia('(min-width: 960px)').matches) return
    import('./SideLinks').then(
      (module) => setSideLinks(() => module.default),
      // Without a network and unread so far: home leads everywhere too.
      () => undefined,
    )
  }, [])
  return (
    <div
      className="ct-shell"
      // What covers the banner, such as a sheet on the whole of a phone, says its words itself.
      style={settings?.isFictional ? fictional : undefined}
    >
      <AccentStyle color={settings?.accentColor} />
      <a className="ct-skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      {settings?.isFictional ? (
        <aside className="ct-fictional" aria-label="Lưu ý">
          {fictionalWords}
        </aside>
      ) : null}
      <header className="ct-bar">
        <p className="ct-bar__name">
          <Emblem settings={settings} size={40} />
          <span>{settings?.agencyName}</span>
        </p>
        <nav aria-label="Chính">
          <ul>
            {places.map(({ to, icon, label }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  <Icon name={icon} />
                  <span>{label}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        {SideLinks ? <SideLinks settings={settings} /> : null}
      </header>
      <main id="noi-dung" tabIndex={-1}>
        <div role="status">
          {isOnline ? null : (
            <Notice tone="neutral" icon="wifi-off" title="Máy đang mất mạng">
              Bạn vẫn đọc được nội dung đã lưu trong máy.
            </Notice>
          )}
        </div>
        {children}
      </main>
    </div>
  )
}

/** The accent's colours for light and dark. */
function AccentStyle({ color }: { color: string | undefined }) {
  const sheet = accentSheet(color)
  return sheet ? <style dangerouslySetInnerHTML={{ __html: sheet }} /> : null
}
