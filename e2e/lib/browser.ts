import { existsSync } from 'node:fs'
import type { LaunchOptions } from 'playwright-core'

/** Where Debian and others put Chromium; `CHROMIUM` names another place. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The same Chromium without a browser's own windows around the page: opening a newcomer's page takes a
 * third of the time. It keeps no settings of a person.
 */
const withoutWindows = '/usr/bin/chromium-headless-shell'

/** How tests start the browser. @throws Error when there is none. */
export function chromiumOptions(): LaunchOptions {
  if (!process.env.CHROMIUM && existsSync(withoutWindows))
    return { executablePath: withoutWindows, args }
  return wholeChromiumOptions()
}

/** How tests start the browser with everything that it has of its own, as settings. @throws Error when there is none. */
export function wholeChromiumOptions(): LaunchOptions {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place))
  if (!executablePath)
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    )
  return { executablePath, args }
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
