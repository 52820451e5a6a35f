import { chromiumOptions } from '../e2e/lib/browser'
import { buildFromStarterContent } from './lib/build-from-starter-content'
import { runVitest } from './lib/run-vitest'

/** `npm run e2e [-- <part of a file name>]`: journeys in a real Chromium against the real service. */
try {
  chromiumOptions()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
await buildFromStarterContent()

const { passed, failed, skipped } = await runVitest(
  ['--project', 'e2e', ...process.argv.slice(2)],
  {
    shards: 2,
  },
)
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
