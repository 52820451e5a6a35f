import path from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { chromiumOptions } from '../../e2e/lib/browser'
import { miniappDir } from '../../scripts/lib/paths'
import { limited, type Figure } from './figure'

const slowdown = 6
const checks = 60

type Checker = {
  canonicalize: (asked: object) => { place: string; expressions: string[] } | undefined
  bucketPrefix: (kind: string, place: string) => Promise<string>
  expressionDigest: (kind: string, text: string) => Promise<Uint8Array>
  findInBucket: (bytes: Uint8Array, digests: Uint8Array[]) => unknown
}

/**
 * Everything a phone does to check one thing, without the network: writing it in the one way, the name
 * of its part, up to 30 digests, comparing with a full part. In Chromium with a six times slower CPU.
 */
export async function checkOnPhone(url: string, bucket: Buffer): Promise<Figure> {
  const code = await bundle()
  const browser = await chromium.launch(chromiumOptions())
  try {
    const page = await browser.newPage({ bypassCSP: true, serviceWorkers: 'block' })
    await page.goto(url)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addScriptTag({ content: code })
    const times = await page.evaluate(measure, { bytes: [...bucket], checks })
    times.sort((a, b) => a - b)
    return limited({
      id: 'scam.phone',
      what: `one check on a ${slowdown} × slower CPU, slowest of twenty, links with 30 expressions and numbers`,
      ours: times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN,
      unit: 'ms',
      target: '≤ 50 ms',
      atMost: 50,
    })
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
async function measure({ bytes, checks: count }: { bytes: number[]; checks: number }) {
  const check = (globalThis as unknown as { scamCheck: Checker }).scamCheck
  const part = new Uint8Array(bytes)
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const asked =
      index % 2 === 0
        ? { kind: 'phone', value: `+84 9${String(10_000_000 + index)}` }
        : {
            kind: 'link',
            value: `https://a.b.c.d${index}.example.com.vn/1/2/3/4/x.html?y=${index}`,
          }
    const began = performance.now()
    const canonical = check.canonicalize(asked)!
    await check.bucketPrefix(asked.kind, canonical.place)
    const digests = await Promise.all(
      canonical.expressions.map((text) => check.expressionDigest(asked.kind, text)),
    )
    check.findInBucket(part, digests)
    times.push(performance.now() - began)
  }
  return times
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: miniappDir,
    build: {
      write: false,
      lib: {
        entry: path.join(miniappDir, 'src/scam-check/shared/index.ts'),
        name: 'scamCheck',
        formats: ['iife'],
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('Nothing was bundled')
  return first.output[0].code
}
