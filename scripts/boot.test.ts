import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rootDir } from './lib/paths'

const room = mkdtempSync(path.join(tmpdir(), 'chung-tay-boot-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

const inherited = { PATH: process.env.PATH, HOME: process.env.HOME }

/** What `npm start` says on its error channel, and the code it ends with. */
function start(env: Record<string, string>): Promise<{ lines: string[]; code: number | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: rootDir,
    env: { ...inherited, DATA_DIR: path.join(room, 'data'), PORT: '0', ...env } as never,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  // What begins to build was not refused.
  child.stdout.once('data', () => child.kill('SIGTERM'))
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ lines: said.trim().split('\n'), code })),
  )
}

const aFile = path.join(room, 'a-file')
writeFileSync(aFile, '')
const mongo = 'mongodb://db/chung-tay?replicaSet=rs0'

test.each([
  ['a port that is none', { PORT: 'abc' }, /^PORT: must be a whole number .*PORT=3000$/],
  ['a public address that is none', { PUBLIC_URL: 'nowhere' }, /^PUBLIC_URL: must be .*https:/],
  ['a public address with a path', { PUBLIC_URL: 'https://a.vn/x' }, /^PUBLIC_URL: must be .*path/],
  [
    'a database of another kind',
    { DATABASE_URL: 'postgres://x', PAYLOAD_SECRET: 'x'.repeat(32) },
    /^DATABASE_URL: must begin with mongodb:/,
  ],
  ['a short secret', { PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET: must have at least 32/],
  ['a server without a secret', { DATABASE_URL: mongo }, /^PAYLOAD_SECRET: is missing; set it/],
  [
    'a folder that cannot be written',
    { DATA_DIR: path.join(aFile, 'data') },
    /^DATA_DIR: .* cannot be written \(ENOTDIR\); make it writable/,
  ],
])('%s: one line that says what to do', async (_, env, line) => {
  const { lines, code } = await start(env)
  expect(lines).toEqual([expect.stringMatching(line)])
  expect(code).toBe(1)
})

test('several wrong variables: a line each', async () => {
  const { lines, code } = await start({ PORT: '70000', JOBS: 'perhaps' })
  expect(lines).toEqual([
    expect.stringMatching(/^PORT: must be/),
    expect.stringMatching(/^JOBS: must be on or off$/),
  ])
  expect(code).toBe(1)
})

test('a port that is taken is told before anything is built', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve))
  const { port } = other.address() as AddressInfo
  const { lines, code } = await start({ PORT: String(port) })
  expect(lines).toEqual([
    `Port ${port} is taken. Choose another: PORT=${port < 65_535 ? port + 1 : 3000} npm start`,
  ])
  expect(code).toBe(1)
  other.close()
})
