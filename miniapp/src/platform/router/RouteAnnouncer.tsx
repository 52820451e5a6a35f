import { useEffect, useRef, useState } from 'react'
import { focusHeading } from '../focus'

/**
 * After a navigation: moves the focus to the new page's heading, unless the page put it into a field,
 * and says its title.
 */
export function RouteAnnouncer({ pathname }: { pathname: string }) {
  const before = useRef(pathname)
  const [title, setTitle] = useState('')
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    // A page that begins with a field has given it the focus, and on a phone its keyboard.
    if (!document.activeElement?.matches('main input')) focusHeading()
    // The page sets its title in an effect of its own.
    const timer = setTimeout(() => setTitle(document.title), 100)
    return () => clearTimeout(timer)
  }, [pathname])
  return (
    <div className="route-announcer" role="status" aria-live="polite">
      {title}
    </div>
  )
}
