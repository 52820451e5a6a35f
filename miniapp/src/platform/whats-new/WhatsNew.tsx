import { useContext } from 'react'
import { LastVisitContext } from './last-visit-context'

/**
 * The place at the top of a page where what changed is told. In HTML from the server it takes no room, unless
 * `public/last-visit.js` has found out that something changed: then the room is there before the first paint.
 */
export function WhatsNew() {
  const { isKnown, lines, box } = useContext(LastVisitContext)
  if (isKnown && lines === 0) return null
  return (
    <div className="ct-news" data-room={lines || undefined}>
      {box}
    </div>
  )
}
