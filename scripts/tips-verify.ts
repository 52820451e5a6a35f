import type { Head } from '@chung-tay/shared/tips'
import { builtTipsHashes } from './lib/tips-files'
import { verifyTipsSite } from './lib/verify-tips-site'

/**
 * `npm run tips:verify -- https://site [seq:hash]`: compares what a running site serves as the page for
 * crime tips, its files and the headers that keep it shut, with a build of these sources, and checks
 * the published key list, also that it goes on from a head noted earlier. Ends with 1 on any
 * difference. It sees what this machine is served.
 */
const [site, noted] = process.argv.slice(2)
if (!site || !URL.canParse(site) || (noted && !/^\d+:[0-9a-f]{64}$/.test(noted))) {
  console.error('Usage: npm run tips:verify -- https://site [seq:hash]')
  process.exit(2)
}

const problems = await verifyTipsSite({
  site,
  hashes: await builtTipsHashes(),
  noted: noted ? parseHead(noted) : undefined,
  say: console.log,
})
for (const problem of problems) console.error(`DIFFERS  ${problem}`)
console.log(
  problems.length === 0 ? 'The site serves these sources.' : `${problems.length} difference(s).`,
)
process.exitCode = problems.length === 0 ? 0 : 1

function parseHead(text: string): Head {
  const [seq, hash] = text.split(':')
  return { seq: Number(seq), hash: hash ?? '' }
}
