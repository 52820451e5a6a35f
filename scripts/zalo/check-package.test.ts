import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkPackage } from './check-package'
import { reportLines } from './print-report'
import { samplePackage } from './sample-package'

const faultsOf = async (
  changes: Record<string, string | Uint8Array | null>,
  settings: Parameters<typeof samplePackage>[1] = {},
) => (await checkPackage(await samplePackage(changes, settings))).faults

test('a whole package passes; the report names the service, the hosts and the links', async () => {
  const report = await checkPackage(await samplePackage())
  expect(report.faults).toEqual([])
  expect(report.warnings).toEqual([])
  expect(report.hosts).toMatchObject({ service: 'https://congan.example.vn', linked: 1 })
  expect(report.hosts.inCode).toEqual([
    { host: 'www.w3.org', use: 'named', why: 'names of SVG and XML' },
  ])
  const said = reportLines(report).join('\n')
  expect(said).toContain('service      https://congan.example.vn')
  expect(said).toContain('fonts        none: the phone’s own')
  expect(said).toContain('openPhone: Khi người dân bấm gọi 113')
  expect(said).toContain('Nothing is wrong with the package.')
})

test.each([
  ['a listed file that is missing', { 'assets/a.js': null }, 'app-config.json lists assets/a.js'],
  [
    'a module that is loaded later and missing',
    { 'assets/later.module.js': null },
    'assets/entry.1.module.js asks for assets/later.module.js, which does not exist',
  ],
  [
    'a file over 3 MB',
    { 'assets/big.js': new Uint8Array(3 * 1024 * 1024 + 1) },
    'assets/big.js has 3145729 bytes (limit 3 MB)',
  ],
  [
    'a service on this machine',
    { 'assets/a.js': '', 'assets/entry.1.module.js': 'fetch("http://localhost:3000/api")' },
    'The package asks http://localhost:3000, which no phone reaches',
  ],
  [
    'a service in a network of one’s own',
    { 'assets/entry.1.module.js': 'fetch("https://172.16.0.5/api")' },
    'The package asks https://172.16.0.5, which no phone reaches',
  ],
  [
    'a service without TLS',
    { 'assets/entry.1.module.js': 'fetch("http://congan.example.vn/api")' },
    'which Zalo’s web view does not let it',
  ],
  ['no service', { 'assets/entry.1.module.js': '' }, 'The code names no service'],
  [
    'a host that nobody knows',
    { 'assets/a.js': 'fetch("https://count.example.com/hit")' },
    'The code names 2 hosts, where only the service may stand: https://count.example.com (assets/a.js)',
  ],
  [
    'a font from another host',
    { 'assets/style.css': '@font-face{src:url(https://fonts.example.com/a.woff2)}' },
    'assets/style.css loads https://fonts.example.com/a.woff2',
  ],
  [
    'a font that is not there',
    { 'assets/style.css': '@font-face{src:url("./a.woff2?v=1")}' },
    'assets/style.css names the font assets/a.woff2, which does not exist',
  ],
  [
    'a font that nobody names',
    { 'assets/b.woff2': 'w' },
    'The font assets/b.woff2 is in the package and no style sheet names it',
  ],
  [
    'more script than the home page may need',
    { 'assets/a.js': randomBytes(120_000).toString('hex') },
    'bytes of JavaScript, gzip (limit 100000)',
  ],
])('%s is refused in words', async (_, changes, sentence) => {
  expect((await faultsOf(changes)).join('\n')).toContain(sentence)
})

test('a package over 10 MB zipped is refused, one over 3 MB is warned about', async () => {
  const part = () => new Uint8Array(randomBytes(2_900_000))
  const some = { 'assets/1.js': part(), 'assets/2.js': part() }
  const report = await checkPackage(await samplePackage(some))
  expect(report.faults).toEqual([])
  expect(report.warnings.join()).toMatch(/over 3 MB the first opening is slow/)
  const many = { ...some, 'assets/3.js': part(), 'assets/4.js': part() }
  expect((await faultsOf(many)).join()).toMatch(/The package has \d+ bytes \(limit 10 MB\)/)
})

test('settings that Zalo’s shell could not show are refused', async () => {
  expect(await faultsOf({}, { debug: true })).toEqual([expect.stringContaining('has debug on')])
  const app = { title: ' ' } as never
  expect(await faultsOf({}, { app })).toEqual(['app-config.json has no title'])
  expect(await faultsOf({}, { listSyncJS: [] })).toContain('app-config.json lists no script')
  expect(await faultsOf({}, { listCSS: [] })).toEqual(['app-config.json lists no stylesheet'])
})

test('a folder that holds no package is told apart from a broken one', async () => {
  await expect(checkPackage(await samplePackage({ 'app-config.json': null }))).rejects.toThrow(
    /has no app-config\.json: it is no package for Zalo/,
  )
  await expect(checkPackage(await samplePackage({ 'app-config.json': '{' }))).rejects.toThrow(
    /app-config\.json is no JSON/,
  )
})
