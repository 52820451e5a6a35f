import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headTags } from '../src/platform/head/page-meta'
import { tagsToHtml } from '../src/platform/head/render-tags'
import { moveSite } from './move-site'
import { robots, sitemapFiles } from './sitemap'

const from = 'http://localhost:3000'
const to = 'https://chungtay.example.vn'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'chung-tay-move-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

/** A page as the build writes it for an address; what people wrote links to the old one. */
function page(publicUrl: string): string {
  const site = { appName: 'Chung tay', agencyName: 'Công an', publicUrl, path: '/tin-nong' }
  const feeds = [{ title: 'RSS', type: 'application/rss+xml', href: '/tin-nong/rss.xml' }]
  const tags = tagsToHtml(headTags({ title: 'Tin', feeds }, site))
  return `<!doctype html><html><head>${tags}<script src="/early.js"></script></head><body><a href="${from}/x">cũ</a></body></html>`
}

test('a moved site is the one that would have been built for the address, compressed too', async () => {
  const pages = [{ path: '/tin-nong', isRepeated: false }]
  const files = (publicUrl: string) => ({
    'index.html': page(publicUrl),
    'robots.txt': robots(publicUrl),
    'sitemap.xml': sitemapFiles(pages, publicUrl)[0]!.text,
  })
  for (const [name, text] of Object.entries(files(from)))
    await writeFile(path.join(dir, name), text)
  await writeFile(path.join(dir, 'other.js'), `fetch("${from}/")`)
  expect(await moveSite(dir, { from, to })).toBe(3)
  for (const [name, text] of Object.entries(files(to))) {
    const read = (ending: string) => readFile(path.join(dir, name + ending))
    expect((await read('')).toString()).toBe(text)
    expect(brotliDecompressSync(await read('.br')).toString()).toBe(text)
    expect(gunzipSync(await read('.gz')).toString()).toBe(text)
  }
  expect(await readFile(path.join(dir, 'other.js'), 'utf8')).toBe(`fetch("${from}/")`)
  expect(await moveSite(dir, { from, to })).toBe(0)
})
