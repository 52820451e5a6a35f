import { useEffect, useState } from 'react'
import { useStored } from '../../../platform/storage'

const none = { session: '', key: '' }

/**
 * The session and its key, which the address brings behind `#`: no server sees that part. They are taken
 * out of the address at once, so that nobody in the hall reads or photographs them, and kept on this
 * computer, so that the page can be loaded again.
 */
export function useScreenKey() {
  const [kept, keep] = useStored('quiz-live-screen', none)
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    const found = /^#([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(window.location.hash)
    if (found) {
      keep({ session: found[1]!, key: found[2]! })
      window.history.replaceState(window.history.state, '', window.location.pathname)
    }
    setRead(true)
  }, [keep])
  return { ...kept, isRead, forget: () => keep(none) }
}
