import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { lazyPart } from '../lazy-part'
import type { AppRoute } from '../router/app-route'

const ShownDraft = lazyPart({
  load: async () => (await import('./ShownDraft')).default,
  Missing: () => <p role="alert">Chưa mở được bản nháp: mạng đang yếu. Đây là bản đã đăng.</p>,
})

/** Shows an editor's draft in the page when its address asks for it (`?xem-truoc=1`). */
export function LivePreview({ routes }: { routes: readonly AppRoute[] }) {
  const { search } = useLocation()
  const [isPreview, setPreview] = useState(false)
  // Afterwards: the HTML that is taken over first was made without it.
  useEffect(() => setPreview(new URLSearchParams(search).get('xem-truoc') === '1'), [search])
  if (!isPreview) return null
  return <ShownDraft routes={routes} />
}
