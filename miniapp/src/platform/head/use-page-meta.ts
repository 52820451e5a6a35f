import { createContext, useContext, useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { useSettings } from '../content'
import { host } from '../host'
import { fullTitle, headTags, type PageMeta } from './page-meta'
import { applyTags } from './render-tags'

/** Where a page rendered to HTML leaves its description. */
export type HeadSink = { page?: PageMeta }

export const HeadContext = createContext<HeadSink | undefined>(undefined)

/** Describes the page to the browser, search engines and link previews. */
export function usePageMeta(page: PageMeta): void {
  const sink = useContext(HeadContext)
  if (sink) sink.page = page
  const { pathname } = useLocation()
  const { data: settings } = useSettings()
  const appName = settings?.appName ?? 'Chung tay'
  const agencyName = settings?.agencyName ?? ''
  const signature = JSON.stringify(page)
  useEffect(() => {
    const description = JSON.parse(signature) as PageMeta
    const isInZalo = host.kind === 'zalo'
    const isUntold = isInZalo && description.isUntold === true
    host.setTitle(isUntold ? appName : fullTitle(description.title, appName))
    if (isInZalo) return
    const publicUrl = `${window.location.origin}${host.basename()}`
    applyTags(headTags(description, { appName, agencyName, publicUrl, path: pathname }))
  }, [signature, appName, agencyName, pathname])
}
