import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { useLocation } from 'react-router-dom'
import type { AppRoute } from '../router/app-route'

type Props = { routes: readonly AppRoute[] }

// Not a `lazyPart`: every page would carry what tries again, for an editor who can reload the preview.
const ShownDraft = lazy<ComponentType<Props>>(() =>
  import('./ShownDraft').catch(() => ({ default: Missing })),
)

/** Shows an editor's draft in the page when its address asks for it (`?xem-truoc=1`). */
export function LivePreview({ routes }: Props) {
  const { search } = useLocation()
  const [isPreview, setPreview] = useState(false)
  // Afterwards: the HTML that is taken over first was made without it.
  useEffect(() => setPreview(new URLSearchParams(search).get('xem-truoc') === '1'), [search])
  if (!isPreview) return null
  return (
    <Suspense>
      <ShownDraft routes={routes} />
    </Suspense>
  )
}

const Missing = () => (
  <p role="alert">Chưa mở được bản nháp: mạng đang yếu, hãy tải lại. Đây là bản đã đăng.</p>
)
