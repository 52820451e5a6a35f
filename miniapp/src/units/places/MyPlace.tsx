import { useEffect, useState, type ComponentType } from 'react'
import { usePreferences } from '../../platform/preferences'
import './my-place.css'

type Part = ComponentType<{ slug: string }>

/** The person's own commune, for pages that are about something else: it is loaded after they are painted. */
export function MyPlace() {
  const { preferences } = usePreferences()
  const [Part, setPart] = useState<Part>()
  const slug = preferences.commune
  const isWanted = slug !== null
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    import('./MyPlacePart').then(
      (module) => isGone || setPart(() => module.default),
      // Without a network and unread so far: the page is whole without it.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [isWanted])
  return <div className="ct-my-place">{slug && Part ? <Part slug={slug} /> : null}</div>
}
