import { spawn } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, unlink, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { createTipsPage } from '../../cms/src/tips/page/tips-page'
import { buildTips } from '../../miniapp/build/build-tips'
import { entryHash, headOf, noHead, type KeyEntry } from '@chung-tay/shared/tips'
import { rootDir } from './paths'
import { sha256 } from '../../cms/src/platform/crypto/sha256'
import { verifyTipsSite } from './verify-tips-site'

let good: Map<string, Buffer>
let hashes: Map<string, string>
let script: string
const undo: (() => Promise<void>)[] = []

beforeAll(async () => {
  const dir = await temporaryDir()
  await buildTips(dir)
  good = new Map()
  for (const name of (await readdir(dir)).sort())
    good.set(name, await readFile(path.join(dir, name)))
  hashes = new Map([...good].map(([name, bytes]) => [name, sha256(bytes)]))
  script = [...good.keys()].find((name) => name.endsWith('.js'))!
}, 120_000)

afterEach(async () => {
  for (const each of undo.splice(0)) await each()
})

const entries = [entry(1, noHead.hash)]
entries.push(entry(2, entries[0]!.hash))

function entry(seq: number, previous: string): KeyEntry {
  const values = {
    seq,
    at: '2026-11-25T00:00:00.000Z',
    action: 'add',
    role: 'handler',
    unit: 'cong-an-phuong',
    recipient: `age1${seq}`,
    previous,
  } as const
  return { ...values, hash: entryHash(values) }
}

async function temporaryDir(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'chung-tay-verify-'))
  undo.push(() => rm(dir, { recursive: true, force: true }))
  return dir
}

type Site = {
  /** Changes what lies in the folder it serves from. */
  change?: (dir: string) => Promise<void>
  /** Changes an answer's headers as a proxy in front might. */
  withHeaders?: (response: ServerResponse) => void
  keys?: KeyEntry[]
}

/** A site with the service's own door to the page, changed in one way. @returns Its address. */
async function siteWith({ change, withHeaders, keys = entries }: Site = {}): Promise<string> {
  const dir = await temporaryDir()
  for (const [name, bytes] of good) await writeFile(path.join(dir, name), bytes)
  await change?.(dir)
  const page = createTipsPage({ dir, headers: {}, log: () => {} })
  const server: Server = createServer((request, response) => {
    if (request.url === '/api/tips/keys')
      return void response.end(JSON.stringify({ entries: keys }))
    const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse
    response.writeHead = ((status: number, headers: Record<string, string>) => {
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
      withHeaders?.(response)
      return writeHead(status)
    }) as typeof response.writeHead
    page(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  undo.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const verify = async (site: Site, noted = headOf(entries)) =>
  verifyTipsSite({ site: await siteWith(site), hashes, noted, say: () => {} })

const replaceIn = (name: string, from: string | RegExp, to: string) => async (dir: string) => {
  const file = path.join(dir, name)
  const before = await readFile(file, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  await writeFile(file, after)
}

test('a site that serves these sources passes, with a list of keys that has grown since', async () => {
  expect(await verify({})).toEqual([])
  expect(await verify({}, headOf(entries.slice(0, 1)))).toEqual([])
})

test('one changed byte in the script is told, with the file', async () => {
  const change = async (dir: string) => {
    const bytes = await readFile(path.join(dir, script))
    bytes[bytes.length >> 1]! ^= 1
    await writeFile(path.join(dir, script), bytes)
  }
  const problems = await verify({ change })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`/to-giac/${script}: expected ${hashes.get(script)}`)
})

test('a missing file is told', async () => {
  const problems = await verify({ change: (dir) => unlink(path.join(dir, script)) })
  expect(problems).toEqual([`/to-giac/${script}: HTTP 404`])
})

test('an extra script in the page is told, at both of its addresses', async () => {
  const more = '<script src="/to-giac/more.js"></script></head>'
  const problems = await verify({ change: replaceIn('index.html', '</head>', more) })
  expect(problems.map((each) => each.split(':')[0])).toEqual(['/to-giac', '/to-giac/'])
})

test.each([
  [
    'a policy that lets more scripts in',
    "script-src 'self'",
    "script-src 'self' https://x.example",
  ],
  ['a policy that lets data out', "connect-src 'self'", 'connect-src *'],
  ['a policy without trusted types', "; require-trusted-types-for 'script'", ''],
])('%s is told', async (_, from, to) => {
  const withHeaders = (response: ServerResponse) => {
    const policy = String(response.getHeader('Content-Security-Policy'))
    expect(policy).toContain(from)
    response.setHeader('Content-Security-Policy', policy.replace(from, to))
  }
  const problems = await verify({ withHeaders })
  expect(problems).toHaveLength(hashes.size + 1)
  expect(problems[0]).toContain('Content-Security-Policy: expected')
})

test.each([
  ['no policy at all', 'Content-Security-Policy', undefined],
  ['a page that may be framed', 'X-Frame-Options', undefined],
  ['a page that may be kept', 'Cache-Control', 'max-age=3600'],
  ['another type of file', 'Content-Type', 'text/html; charset=utf-7'],
  ['a cookie', 'Set-Cookie', 'id=1'],
  ['a style sheet by header', 'Link', '<https://x.example/a.css>; rel=stylesheet'],
  ['a way to another page', 'Refresh', '0; url=https://x.example'],
  ['reports to others', 'NEL', '{"report_to":"x","max_age":3600}'],
])('%s is told', async (_, header, value) => {
  const withHeaders = (response: ServerResponse) => {
    if (value === undefined) response.removeHeader(header)
    else response.setHeader(header, value)
  }
  const problems = await verify({ withHeaders })
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems)
    expect(problem.toLowerCase()).toContain(`${header.toLowerCase()}: `)
})

test('a list of keys that is broken, rewritten or absent is told', async () => {
  const forged = [entries[0]!, { ...entries[1]!, recipient: 'age1other' }]
  expect(await verify({ keys: forged })).toEqual(['/api/tips/keys: the list of keys is broken'])
  expect(await verify({ keys: entries.slice(0, 1) })).toEqual([
    '/api/tips/keys: the list of keys is rewritten',
  ])
  const nowhere = await verifyTipsSite({ site: 'http://127.0.0.1:9', hashes, say: () => {} })
  expect(nowhere).toHaveLength(hashes.size + 2)
})

test('the command ends with 0 on the same site, 1 on another, 2 without a site', async () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number | null; text: string }>((resolve) => {
      const command = ['--import', 'tsx', 'scripts/tips-verify.ts', ...args]
      const child = spawn(process.execPath, command, { cwd: rootDir })
      const chunks: Buffer[] = []
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      child.on('close', (code) => resolve({ code, text: Buffer.concat(chunks).toString() }))
    })
  const { seq, hash } = headOf(entries)
  const same = await run(await siteWith(), `${seq}:${hash}`)
  expect(same, same.text).toMatchObject({ code: 0 })
  expect(same.text).toContain(`/api/tips/keys  ${seq}:${hash}`)
  const other = await run(await siteWith({ change: replaceIn('index.html', '113', '114') }))
  expect(other, other.text).toMatchObject({ code: 1 })
  expect(other.text).toContain('2 difference(s).')
  expect((await run('not a site')).code).toBe(2)
}, 120_000)
