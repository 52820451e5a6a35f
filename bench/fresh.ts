import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rootDir } from '../scripts/lib/paths'
import { freePort } from '../scripts/lib/service'
import { limited, type Figure } from './lib/figure'

/** Clones the committed state and times `npm start` there, from nothing installed to the first page. */
export async function benchFresh(): Promise<Figure[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-fresh-'))
  const clone = path.join(dir, 'clone')
  const cloned = spawnSync('git', ['clone', '--quiet', rootDir, clone], { stdio: 'inherit' })
  if (cloned.status !== 0) throw new Error('git clone failed')
  try {
    const first = await timeStart(clone)
    const second = await timeStart(clone)
    return [
      limited({
        id: 'start.fresh',
        what: 'npm start on a fresh clone → first page served',
        ours: first,
        unit: 's',
        target: '≤ 300 s',
        atMost: 300,
      }),
      limited({
        id: 'start.second',
        what: 'second npm start → first page served',
        ours: second,
        unit: 's',
        target: '≤ 10 s',
        atMost: 10,
      }),
    ]
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function timeStart(cwd: string): Promise<number> {
  const port = await freePort()
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), HOST: '127.0.0.1' }
  delete env.DATA_DIR
  delete env.PUBLIC_URL
  const began = performance.now()
  // A group of its own, so that the service behind npm is ended with it.
  const child = spawn('npm', ['start'], {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    for (;;) {
      const isServed = await fetch(`http://127.0.0.1:${port}/`)
        .then(({ ok }) => ok)
        .catch(() => false)
      if (isServed) return (performance.now() - began) / 1000
      if (child.exitCode !== null) throw new Error(`npm start ended with code ${child.exitCode}`)
      if (performance.now() - began > 900_000)
        throw new Error('npm start served nothing within 15 minutes')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}
