// The one file that must run before anything is installed, so it is plain JavaScript with no imports
// beyond Node's own. It installs what is missing, then hands over to scripts/<command>.ts.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [command, ...args] = process.argv.slice(2)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Chung Tay needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const marker = join(root, 'node_modules/.chung-tay-lock')
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
  console.error('Installing packages (first time: one to two minutes) …')
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  // Progress goes to stderr: what the command itself prints stays clean for other programs.
  const options = {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  }
  const installed = spawnSync(
    program,
    [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    options,
  )
  if (installed.status !== 0) {
    console.error('Installing failed; see the lines above.')
    process.exit(installed.status ?? 1)
  }
  writeFileSync(marker, lock)
}

const script = join(root, 'scripts', `${command}.ts`)
if (!existsSync(script)) {
  console.error(`There is no command "${command}".`)
  process.exit(1)
}
const running = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
  cwd: root,
  stdio: 'inherit',
})
// Whoever stops this process, as a container does, means the command. Ctrl+C reaches both by itself.
process.on('SIGTERM', () => running.kill('SIGTERM'))
process.on('SIGINT', () => {})
running.on('exit', (code) => process.exit(code ?? 1))
