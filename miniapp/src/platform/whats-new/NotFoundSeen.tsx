import { lazyPart } from '../lazy-part'
import { NotFound } from '../ui'
import { useSeenPages } from './use-seen-pages'

// Without what was to be told of it, it is not there all the same.
const GonePage = lazyPart({
  load: async () => (await import('./news')).GonePage,
  Waiting: NotFoundPlain,
  Missing: NotFoundPlain,
})

/** The page when a document is not there: somebody who has read it is told that it was taken down. */
export function NotFoundSeen({ id }: { id: string }) {
  const seen = useSeenPages().find((page) => page.id === id)
  if (!seen) return <NotFound />
  return <GonePage page={seen} />
}

function NotFoundPlain() {
  return <NotFound />
}
