import { wholeChromiumOptions } from '../e2e/lib/browser'
import { buildFromStarterContent } from './lib/build-from-starter-content'
import { inHalves, runVitest } from './lib/run-vitest'
import { endWith } from './lib/test-count'

/** `npm run e2e [-- <part of a file name>]`: journeys in a real Chromium against the real service. */
try {
  wholeChromiumOptions()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
await buildFromStarterContent()

endWith(await runVitest(...inHalves(['--project', 'e2e', ...process.argv.slice(2)])))
