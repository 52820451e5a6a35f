import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { useSWRConfig } from 'swr'
import { useContentStore } from '../content/ContentProvider'
import type { AppRoute } from '../router/app-route'
import { matchAppRoute } from '../router/match-app-route'
import { startPreview } from './preview'

/** Follows the editor's form with the page of this address. In a file of its own: only editors load it. */
export default function ShownDraft({ routes }: { routes: readonly AppRoute[] }): null {
  const { pathname } = useLocation()
  const { mutate } = useSWRConfig()
  const store = useContentStore()
  useEffect(() => {
    const match = matchAppRoute(routes, pathname)
    if (!match) return
    const query = match.route.content(match.params).find(({ shape }) => shape === 'one')
    const stop = startPreview({
      query,
      show: (path, data) => {
        store.hold(path)
        void mutate(path, data, { revalidate: false })
      },
    })
    return () => {
      stop()
      for (const path of store.releaseAll()) void mutate(path)
    }
  }, [pathname, routes, mutate, store])
  return null
}
