import type { Setting } from '@chung-tay/shared/payload-types'
import type { IncomingMessage, RequestListener } from 'node:http'
import type { ContentCache } from './content-cache'

/** What the front gives to the parts that answer in its place. */
export type FrontTools = {
  content: ContentCache
  /** The version of the content that is answered now; what `content` gives is never older. */
  version: () => string
  /** Origin under which people reach the site, without a trailing slash. */
  publicUrl: string
  /** Folder of the mini app with its builds. */
  siteDir: string
  /** Headers of every answer. */
  headers: Record<string, string>
  /** Writes the sender's address into a request; see `createAddressMarker`. */
  markAddress: (request: IncomingMessage) => void
  log: (error: unknown) => void
}

/** What the site is made from. */
export type SiteTools = FrontTools & {
  /** Whether a feature answers an address itself: it is never a page of the site. */
  hasDoor: (path: string) => boolean
  /** Other sites whose pictures the pages may show, as features read them from the settings. */
  imageOrigins: (settings: Setting) => string[]
}

/** An address that a feature answers itself in front of Next; it writes every header of its answers. */
export type Door = {
  /** The only method it answers (GET: HEAD too); left out, it answers all of them. */
  method?: 'GET' | 'POST'
  path: string
  /** Whether everything below the path is its own as well. */
  hasPathsBelow?: true
  handle: RequestListener
}

/** What a feature does in front of Next. */
export type FrontPart = {
  doors?: (tools: FrontTools) => Door[]
  /** Whether answers to an address may be kept in memory until the content changes. */
  isKept?: (url: string) => boolean
  /**
   * Addresses that a standard fixes outside `/api`: `/open311` is answered by `/api/open311`. Failures
   * there keep the form that the standard gives them.
   */
  standardPaths?: string[]
  /** Other sites whose pictures pages may show, as the settings name them; none unless asked for. */
  imageOrigins?: (settings: Setting) => string[]
  /** Called when the service stops taking requests: ends the answers that are held open. */
  close?: () => void
  /** Called before the process ends. */
  beforeExit?: () => Promise<void>
}
