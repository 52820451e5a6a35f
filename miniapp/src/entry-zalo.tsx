import type { ReactNode } from 'react'
import { AppShell } from './AppShell'
import { apiOrigin } from './platform/api-origin'
import { keepPathsFromReferrer } from './platform/host/referrer'
import { untilPainted } from './platform/host/until-painted'
import { InZalo } from './platform/in-zalo/InZalo'
import { applyKeptPreferences } from './platform/preferences/apply-kept'
import { wakeQueue } from './platform/submissions/wake-queue'
import { startApp } from './platform/app/start-app'
import { zaloFiles } from './platform/content/zalo-files'
import { routes } from './routes'
import { tipsRoutes } from './tips/routes'

function Shell({ children }: { children: ReactNode }) {
  return (
    <>
      <AppShell>{children}</AppShell>
      <InZalo />
    </>
  )
}

/** Names what else the package holds. */
const list = new URL(import.meta.env.VITE_PACKAGE_FILES ?? '', import.meta.url).href

// Zalo's shell calls every page English: a screen reader would read ours so.
document.documentElement.lang = 'vi'
keepPathsFromReferrer()
void applyKeptPreferences()
wakeQueue()
void startApp({ routes, Shell, apiOrigin, files: zaloFiles }).then(async () => {
  await untilPainted()
  // Nobody misses what is not counted or not kept, least of all where the code for it cannot be loaded.
  import('./usage').then(({ startCounting }) => startCounting()).catch(() => undefined)
  // The package's files come from Zalo's host. This one comes to everybody, so that its coming tells nothing.
  await Promise.allSettled(tipsRoutes.map(({ load }) => load()))
  await import('./platform/in-zalo/keep-package')
    .then(({ keepPackage }) => keepPackage(list, zaloFiles))
    .catch(() => undefined)
})
