import { useEffect, useState, type ComponentType } from 'react'
import { usePreferences } from '../../platform/preferences'
import './my-place.css'

type Props = {
  /** One line: its name and whether it is open. Else the whole card. */
  isLine?: boolean
}

type Part = ComponentType<{ slug: string } & Props>

/** The person's own commune, for pages that are about something else: it is loaded after they are painted. */
export function MyPlace({ isLine }: Props) {
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
  return (
    <div className={isLine ? 'ct-my-place ct-my-place--line' : 'ct-my-place'}>
      {slug && Part ? <Part slug={slug} isLine={isLine} /> : null}
    </div>
  )
}
