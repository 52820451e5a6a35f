import { lazy, Suspense } from 'react'
import { NotFound } from '../ui'
import { useSeenPages } from './use-seen-pages'

// Without what was to be told of it, it is not there all the same.
const GonePage = lazy(() =>
  import('./news').then(
    (news) => ({ default: news.GonePage }),
    () => ({ default: NotFoundPlain }),
  ),
)

/** The page when a document is not there: somebody who has read it is told that it was taken down. */
export function NotFoundSeen({ id }: { id: string }) {
  const seen = useSeenPages().find((page) => page.id === id)
  if (!seen) return <NotFound />
  return (
    <Suspense fallback={<NotFound />}>
      <GonePage page={seen} />
    </Suspense>
  )
}

const NotFoundPlain = () => <NotFound />
