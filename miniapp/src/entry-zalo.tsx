import type { ReactNode } from 'react'
import { AppShell } from './AppShell'
import { apiOrigin } from './platform/api-origin'
import { keepPathsFromReferrer } from './platform/host/referrer'
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

keepPathsFromReferrer()
void applyKeptPreferences()
wakeQueue()
void startApp({ routes, Shell, apiOrigin, files: zaloFiles }).then(async () => {
  // Nobody misses what is not counted, least of all where the code for it cannot be loaded.
  const usage = await import('./usage').catch(() => undefined)
  await usage?.startCounting()
  // The package's files come from Zalo's host. This one comes to everybody, so that its coming tells nothing.
  await Promise.allSettled(tipsRoutes.map(({ load }) => load()))
})
