import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { LastVisitContext, unknownVisit, type LastVisit } from './last-visit-context'
import type { ReadPage } from './read-page'
import type { Visitor as VisitorComponent } from './Visitor'
import './whats-new.css'

// Rendering to HTML runs no effects, and warns of this kind.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

type Read<T> = (document: T) => ReadPage

type Props<T> = {
  document: T
  /** Loads what reads a document for the phone's memory; the same function at every render. */
  load: () => Promise<Read<T>>
  children: ReactNode
}

const nothingToTell: LastVisit = { isKnown: true, lines: 0 }

/**
 * Around a page about one document: what is in it can tell what changed since this phone showed it last. The
 * code that remembers is loaded after the page, the code that compares only where something changed.
 */
export function SinceLastVisit<T>({ document, load, children }: Props<T>) {
  const [code, setCode] = useState(() => loaded.get(load) as Code<T> | undefined)
  const [visit, setVisit] = useState(unknownVisit)
  useBrowserLayoutEffect(() => {
    let isCurrent = true
    loadCode(load).then(
      (found) => isCurrent && setCode(found),
      // Without its code the page reads as it is; what was known stays known for the next visit.
      () => isCurrent && setVisit(nothingToTell),
    )
    return () => {
      isCurrent = false
      // The room that was kept was this page's.
      delete window.document.documentElement.dataset.news
    }
  }, [load])
  return (
    <LastVisitContext.Provider value={visit}>
      {children}
      {code ? <code.Visitor document={document} read={code.read} onVisit={setVisit} /> : null}
    </LastVisitContext.Provider>
  )
}

type Code<T> = { Visitor: typeof VisitorComponent; read: Read<T> }

/** What was loaded for an earlier page of the kind: the next one tells with its first paint. */
const loaded = new Map<unknown, unknown>()

async function loadCode<T>(load: () => Promise<Read<T>>): Promise<Code<T>> {
  const [{ Visitor }, read] = await Promise.all([import('./Visitor'), load()])
  const code = { Visitor, read }
  loaded.set(load, code)
  return code
}
