import { useEffect, useState } from 'react'

/**
 * The time, from the moment the page runs on a device; undefined before. Pages are rendered long
 * before they are read, so nothing that depends on the hour may be in the HTML.
 */
export function useNow(everyMs = 60_000): Date | undefined {
  const [now, setNow] = useState<Date>()
  useEffect(() => {
    setNow(new Date())
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
