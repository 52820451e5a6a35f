import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { useSWRConfig } from 'swr'
import { useContentStore } from '../content/ContentProvider'
import type { AppRoute } from '../router/app-route'
import { matchAppRoute } from '../router/match-app-route'

/** Shows an editor's draft in the page when its address asks for it (`?xem-truoc=1`). */
export function LivePreview({ routes }: { routes: readonly AppRoute[] }): null {
  const { pathname, search } = useLocation()
  const { mutate } = useSWRConfig()
  const store = useContentStore()
  const isPreview = new URLSearchParams(search).get('xem-truoc') === '1'
  useEffect(() => {
    const match = isPreview ? matchAppRoute(routes, pathname) : undefined
    if (!match) return
    const query = match.route.content(match.params).find(({ shape }) => shape === 'one')
    let stop = () => {}
    let isStopped = false
    void import('./preview').then(({ startPreview }) => {
      if (isStopped) return
      stop = startPreview({
        query,
        show: (path, data) => {
          store.hold(path)
          void mutate(path, data, { revalidate: false })
        },
      })
    })
    return () => {
      isStopped = true
      stop()
      for (const path of store.releaseAll()) void mutate(path)
    }
  }, [isPreview, pathname, routes, mutate, store])
  return null
}
