import { useEffect, useState } from 'react'

/** Where a question of Payload's is written, once it stands there. */
export function useDialog(slug: string): Element | null {
  const [place, setPlace] = useState<Element | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      const found = document.getElementById(slug)?.querySelector('.confirmation-modal__content')
      if (found) setPlace(found)
      else frame = requestAnimationFrame(look)
    }
    look()
    return () => {
      cancelAnimationFrame(frame)
      setPlace(null)
    }
  }, [slug])
  return place
}
