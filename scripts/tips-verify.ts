import { headOf, listProblem, type Head, type KeyEntry } from '../miniapp/src/tips/shared'
import { tipsFileUrl } from '../miniapp/build/build-tips'
import { builtTipsHashes, sha256 } from './lib/tips-files'

/**
 * `npm run tips:verify -- https://site [seq:hash]`: compares what a running site serves as the page for
 * crime tips with a build of these sources, and checks the published key list, also that it goes on
 * from a head noted earlier. Ends with 1 on any difference. It sees what this machine is served.
 */
const [site, noted] = process.argv.slice(2)
if (!site || !URL.canParse(site) || (noted && !/^\d+:[0-9a-f]{64}$/.test(noted))) {
  console.error('Usage: npm run tips:verify -- https://site [seq:hash]')
  process.exit(2)
}
const problems: string[] = []

for (const [name, hash] of await builtTipsHashes()) {
  const found = await hashAt(new URL(tipsFileUrl(name), site))
  const isSame = found === hash
  console.log(`${isSame ? 'same   ' : 'DIFFERS'}  ${tipsFileUrl(name)}`)
  if (!isSame) problems.push(`${tipsFileUrl(name)}: expected ${hash}, found ${found}`)
}

try {
  const entries = await keyEntries()
  const head = headOf(entries)
  const problem = listProblem(entries, noted ? parseHead(noted) : undefined)
  if (problem) problems.push(`/api/tips/keys: the list of keys is ${problem}`)
  else console.log(`same     /api/tips/keys  ${head.seq}:${head.hash}`)
} catch (error) {
  problems.push(`/api/tips/keys: ${(error as Error).message}`)
}

for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? 'The site serves these sources.' : `${problems.length} difference(s).`,
)
process.exit(problems.length === 0 ? 0 : 1)

async function hashAt(url: URL): Promise<string> {
  try {
    // A redirect could lead to good files that a browser would not get.
    const response = await fetch(url, { redirect: 'manual' })
    if (response.status !== 200) return `HTTP ${response.status}`
    return sha256(new Uint8Array(await response.arrayBuffer()))
  } catch (error) {
    return (error as Error).message
  }
}

async function keyEntries(): Promise<KeyEntry[]> {
  const response = await fetch(new URL('/api/tips/keys', site), { redirect: 'manual' })
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
  return ((await response.json()) as { entries: KeyEntry[] }).entries
}

function parseHead(text: string): Head {
  const [seq, hash] = text.split(':')
  return { seq: Number(seq), hash: hash ?? '' }
}
