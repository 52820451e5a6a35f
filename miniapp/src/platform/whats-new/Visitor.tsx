import { useLayoutEffect, useMemo } from 'react'
import type { LastVisit } from './last-visit-context'
import type { ReadPage } from './read-page'
import { useLastVisit } from './use-last-visit'

type Props<T> = {
  document: T
  read: (document: T) => ReadPage
  onVisit: (visit: LastVisit) => void
}

/** Compares the page with what this phone remembers of it, and remembers it; shows only what came late. */
export function Visitor<T>({ document, read, onVisit }: Props<T>) {
  const page = useMemo(() => read(document), [read, document])
  const { visit, lateNotice } = useLastVisit(page)
  useLayoutEffect(() => onVisit(visit), [onVisit, visit])
  return lateNotice
}
