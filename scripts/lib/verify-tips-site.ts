import { tipsFileType, tipsPageHeaders } from '../../cms/src/tips/page/tips-page'
import { tipsFileUrl } from '../../miniapp/build/build-tips'
import { headOf, listProblem, type Head, type KeyEntry } from '@chung-tay/shared/tips'
import { sha256 } from '../../cms/src/platform/crypto/sha256'

type Options = {
  /** Origin of the site. */
  site: string
  /** SHA-256 in hex of each file of the page, as these sources build it. */
  hashes: ReadonlyMap<string, string>
  /** Where the list of keys stood earlier. */
  noted?: Head
  /** Told of everything that is as it must be. */
  say: (line: string) => void
}

/**
 * Headers that load, run or report something beside the files, or lead away from them. The page needs
 * none, so any of them is a difference.
 */
const unwanted = [
  'content-security-policy-report-only',
  'link',
  'nel',
  'refresh',
  'report-to',
  'reporting-endpoints',
  'service-worker-allowed',
  'set-cookie',
]

/** A site could answer programs otherwise than browsers, so a browser is what it sees. */
const asBrowser = {
  'User-Agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  'Accept-Language': 'vi-VN,vi;q=0.9',
}

/**
 * Compares what a site serves as the page for crime tips with these sources: every file's bytes, the
 * headers that keep the page shut, and the chain of the published keys.
 * @returns What differs, a line each; empty when nothing does.
 */
export async function verifyTipsSite({ site, hashes, noted, say }: Options): Promise<string[]> {
  const problems: string[] = []
  for (const [name, hash] of hashes) {
    const addresses = [tipsFileUrl(name), ...(name === 'index.html' ? ['/to-giac/'] : [])]
    for (const address of addresses) {
      const found = await differences(new URL(address, site), name, hash)
      if (found.length === 0) say(`same     ${address}`)
      problems.push(...found.map((each) => `${address}: ${each}`))
    }
  }
  try {
    const entries = await keyEntries(site)
    const problem = listProblem(entries, noted)
    const head = headOf(entries)
    if (problem) problems.push(`/api/tips/keys: the list of keys is ${problem}`)
    else say(`same     /api/tips/keys  ${head.seq}:${head.hash}`)
  } catch (error) {
    problems.push(`/api/tips/keys: ${(error as Error).message}`)
  }
  return problems
}

async function differences(url: URL, name: string, hash: string): Promise<string[]> {
  let response: Response
  let found: string
  try {
    // A redirect could lead to good files that a browser would not get.
    response = await fetch(url, { redirect: 'manual', headers: asBrowser })
    if (response.status !== 200) return [`HTTP ${response.status}`]
    found = sha256(new Uint8Array(await response.arrayBuffer()))
  } catch (error) {
    return [(error as Error).message]
  }
  const expected = { ...tipsPageHeaders, 'Content-Type': tipsFileType(name) }
  return [
    ...(found === hash ? [] : [`expected ${hash}, found ${found}`]),
    ...Object.entries(expected).flatMap(([header, value]) => {
      const served = response.headers.get(header)
      return served === value
        ? []
        : [`${header}: expected “${value}”, found ${served === null ? 'none' : `“${served}”`}`]
    }),
    ...unwanted
      .filter((header) => response.headers.has(header))
      .map((header) => `${header}: expected none, found “${response.headers.get(header)}”`),
  ]
}

async function keyEntries(site: string): Promise<KeyEntry[]> {
  const url = new URL('/api/tips/keys', site)
  const response = await fetch(url, { redirect: 'manual', headers: asBrowser })
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`)
  return ((await response.json()) as { entries: KeyEntry[] }).entries
}
