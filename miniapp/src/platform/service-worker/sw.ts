/// <reference lib="webworker" />
import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies'
import { queries } from '@chung-tay/shared/content/queries'
import { cachedHeader } from '../content/fetch-content'
import type { ContentManifest } from '../content/content-manifest'
import { answerPage } from './answer-page'
import { answerPush } from './push'
import { contentFileNames } from './save-content'

declare const self: ServiceWorkerGlobalScope

const precached = self.__WB_MANIFEST as { url: string; revision: string | null }[]
const base = new URL(self.registration.scope).pathname
const inApp = (pathname: string, folder: string) => pathname.startsWith(`${base}${folder}`)
const onlyGood = new CacheableResponsePlugin({ statuses: [200] })

precacheAndRoute(precached, {
  cleanURLs: false,
  directoryIndex: '',
  ignoreURLParametersMatching: [],
})
cleanupOutdatedCaches()
clientsClaim()
answerPush(self, base)

self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

// Pages kept from the build before name files that are gone now.
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([caches.delete('pages'), caches.delete('assets'), dropOldContent()]))
})

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && inApp(url.pathname, 'content/'),
  new CacheFirst({ cacheName: 'content', plugins: [onlyGood] }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && inApp(url.pathname, 'assets/'),
  new CacheFirst({ cacheName: 'assets', plugins: [onlyGood] }),
)

// Content queries: asked without a cookie, which the admin's own requests never are.
registerRoute(
  ({ url, request }) =>
    request.credentials === 'omit' &&
    url.pathname.startsWith('/api/') &&
    (url.searchParams.get('depth') === '1' || url.pathname === queries.searchIndex.path),
  new NetworkFirst({
    cacheName: 'api',
    networkTimeoutSeconds: 5,
    plugins: [
      onlyGood,
      new ExpirationPlugin({ maxEntries: 200 }),
      {
        cachedResponseWillBeUsed: async ({ cachedResponse }) =>
          cachedResponse && marked(cachedResponse),
      },
    ],
  }),
)
registerRoute(
  ({ url, request }) => request.destination === 'image' && url.pathname.startsWith('/api/media/'),
  new StaleWhileRevalidate({
    cacheName: 'media',
    plugins: [onlyGood, new ExpirationPlugin({ maxEntries: 80 })],
  }),
)

const pages = new NetworkFirst({
  cacheName: 'pages',
  networkTimeoutSeconds: 3,
  plugins: [onlyGood, new ExpirationPlugin({ maxEntries: 80 })],
})
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && isPage(url) && !url.searchParams.has('xem-truoc'),
  ({ request, event }) =>
    answerPage({
      visit: () => pages.handle({ request, event }),
      recall: () => caches.match(request, { cacheName: 'pages' }),
      shell: () => matchPrecache(`${base}shell.html`),
      patience: 4000,
    }),
)
// Files opened as a page, such as forms in PDF: nothing of the app can stand in for them.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith('/api/media/'),
  async ({ request }) => {
    try {
      return await fetch(request)
    } catch {
      return (await matchPrecache(`${base}offline.html`)) ?? Response.error()
    }
  },
)

/** Whether a navigation opens a page of the app: not the admin, not the API, not the page for tips, not a file. */
function isPage({ pathname }: URL): boolean {
  if (!pathname.startsWith(base)) return false
  return !/^\/(admin|api|_next|to-giac)(\/|$)/.test(pathname) && !/\.[a-z0-9]+$/i.test(pathname)
}

function marked(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set(cachedHeader, response.headers.get('Date') ?? new Date(0).toUTCString())
  return new Response(response.body, { status: response.status, headers })
}

async function dropOldContent(): Promise<void> {
  const manifestUrl = precached.find(({ url }) => /content\/manifest\./.test(url))?.url
  const manifest = manifestUrl && (await matchPrecache(manifestUrl))
  if (!manifest) return
  const wanted = new Set(
    contentFileNames((await manifest.json()) as ContentManifest).map(
      (file) => new URL(`${base}${file}`, self.location.origin).href,
    ),
  )
  const cache = await caches.open('content')
  const kept = await cache.keys()
  await Promise.all(
    kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)),
  )
}
