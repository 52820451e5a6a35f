import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { rootDir } from '../lib/paths'
import { tokenFaults } from './deploy-token'
import { samplePackage } from './sample-package'

const appId = '1708861830426500001'

function tokenFor(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256' })}.${part(claims)}.signature-nobody-knows`
}
const token = tokenFor({ appId, exp: 4_000_000_000 })

/** Stands in for `npx`: notes what it was given, prints the token as a careless tool would, in two pieces. */
async function fakeNpx(code: number): Promise<{ folder: string; told: () => Promise<Told> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fake-npx-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const note = path.join(folder, 'told.json')
  const program = `#!${process.execPath}
const { readdirSync, writeFileSync } = require('node:fs')
const { APP_ID, ZMP_TOKEN, PAYLOAD_SECRET } = process.env
writeFileSync(${JSON.stringify(note)}, JSON.stringify({
  args: process.argv.slice(2), APP_ID, ZMP_TOKEN, PAYLOAD_SECRET,
  here: readdirSync('.'), www: readdirSync('www'),
}))
process.stdout.write('Authorization: Bearer ' + ZMP_TOKEN.slice(0, 9))
setImmediate(() => process.stderr.write('npm warn\\n'))
setTimeout(() => { process.stdout.write(ZMP_TOKEN.slice(9) + '\\nDeploy Done!\\n'); process.exitCode = ${code} }, 200)
`
  await writeFile(path.join(folder, 'npx'), program)
  await chmod(path.join(folder, 'npx'), 0o755)
  return { folder, told: async () => JSON.parse(await readFile(note, 'utf8')) as Told }
}
type Told = {
  args: string[]
  APP_ID: string
  ZMP_TOKEN: string
  PAYLOAD_SECRET?: string
  here: string[]
  www: string[]
}

function deploy(args: string[], env: Record<string, string>) {
  const command = ['--import', 'tsx', path.join(rootDir, 'scripts/deploy-zalo.ts'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: rootDir,
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH: process.env.PATH, PAYLOAD_SECRET: 'not-for-others', ...env },
  })
  return { status, said: stdout + stderr }
}

test('by itself it only says what would be done, and shows no token', async () => {
  const folder = await samplePackage()
  const { status, said } = deploy([folder, '--message', 'Bản thử'], {
    APP_ID: appId,
    ZMP_TOKEN: token,
  })
  expect(said).toContain(
    'npx --yes zmp-cli@4.0.3 deploy --existing --passive --testing --outputDir www --desc "Bản thử"',
  )
  expect(said).toContain(`set (not shown), for ${appId}, until 2096-10-02T07:06:40.000Z`)
  expect(said).toContain('A dry run: nothing was sent.')
  expect(said).not.toContain(token)
  expect(status).toBe(0)
})

test('a package that Zalo would refuse is not sent', async () => {
  const { folder, told } = await fakeNpx(0)
  const { status, said } = deploy([await samplePackage({ 'assets/a.js': null }), '--deploy'], {
    APP_ID: appId,
    ZMP_TOKEN: token,
    PATH: `${folder}${path.delimiter}${process.env.PATH}`,
  })
  expect(said).toContain('app-config.json lists assets/a.js, which does not exist')
  expect(said).toContain('Nothing was sent.')
  expect(status).toBe(1)
  await expect(told()).rejects.toThrow()
})

test('without a token nothing is sent', async () => {
  const { status, said } = deploy([await samplePackage(), '--deploy'], { APP_ID: appId })
  expect(said).toContain('ZMP_TOKEN is not set')
  expect(status).toBe(1)
})

test('with --deploy Zalo’s tool gets the package alone, the token in its environment, and no other secret', async () => {
  const { folder, told } = await fakeNpx(0)
  const { status, said } = deploy([await samplePackage(), '--deploy', '--message', 'Bản một'], {
    APP_ID: appId,
    ZMP_TOKEN: token,
    PATH: `${folder}${path.delimiter}${process.env.PATH}`,
  })
  expect(status).toBe(0)
  expect(said).toContain('Authorization: Bearer …\nDeploy Done!')
  expect(said).not.toContain(token)
  const { args, www, ...rest } = await told()
  expect(args).toEqual([
    ...['--yes', 'zmp-cli@4.0.3', 'deploy', '--existing', '--passive', '--testing'],
    ...['--outputDir', 'www', '--desc', 'Bản một'],
  ])
  expect(www.sort()).toEqual(['app-config.json', 'assets'])
  expect(rest).toEqual({ APP_ID: appId, ZMP_TOKEN: token, here: ['www'] })
})

test('when Zalo’s tool fails, so does the command', async () => {
  const { folder } = await fakeNpx(3)
  const { status, said } = deploy([await samplePackage(), '--deploy'], {
    APP_ID: appId,
    ZMP_TOKEN: token,
    PATH: `${folder}${path.delimiter}${process.env.PATH}`,
  })
  expect(said).toContain('Zalo’s tool ended with code 3')
  expect(status).toBe(1)
})

test.each([
  [{}, ['APP_ID is not set', 'ZMP_TOKEN is not set']],
  [{ APP_ID: 'chung-tay', ZMP_TOKEN: 'opaque' }, ['APP_ID is no number of a mini app']],
  [{ APP_ID: '17088618304', ZMP_TOKEN: token }, [`belongs to the mini app ${appId}, not to`]],
  [
    { APP_ID: appId, ZMP_TOKEN: tokenFor({ appId, exp: 1_700_000_000 }) },
    ['ZMP_TOKEN ended on 2023-11-14T22:13:20.000Z'],
  ],
  [{ APP_ID: appId, ZMP_TOKEN: token }, []],
])('what keeps %o from sending is said', (env, sentences) => {
  const faults = tokenFaults(env, new Date('2026-11-27'))
  expect(faults).toEqual(sentences.map((sentence) => expect.stringContaining(sentence)))
})
