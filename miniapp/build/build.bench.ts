import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { syntheticSnapshot } from './synthetic-snapshot'

/** One measured figure. */
export type Figure = {
  id: string
  what: string
  ours: number
  peer: number | null
  ratio: number | null
  unit: string
  target: string
  ok: boolean
}

type Run = { seconds: number; megabytes: number }

const limitSeconds = 90
const limitMegabytes = 1500
const here = path.dirname(fileURLToPath(import.meta.url))

/**
 * Builds the website from 160, 1,000 and 10,000 procedures, each in a process of its own. `ratio`
 * compares the time a page takes with that of the size before: up to 1 is linear growth or better.
 */
export async function runBuildBench(): Promise<Figure[]> {
  const figures: Figure[] = []
  let before: { count: number; run: Run } | undefined
  for (const count of [160, 1000, 10_000]) {
    const run = await measure(count)
    const ratio = before ? growth(before, { count, run }) : null
    const isLarge = count === 10_000
    figures.push({
      id: `build.${count}`,
      what: `static build of ${count} procedures, ${run.megabytes} MB at most`,
      ours: run.seconds,
      peer: before?.run.seconds ?? null,
      ratio,
      unit: 's',
      target: isLarge ? `<= ${limitSeconds} s, <= ${limitMegabytes} MB, linear` : 'linear',
      ok:
        (ratio === null || ratio <= 1.1) &&
        (!isLarge || (run.seconds <= limitSeconds && run.megabytes <= limitMegabytes)),
    })
    before = { count, run }
  }
  return figures
}

type Sized = { count: number; run: Run }

function growth(before: Sized, after: Sized): number {
  const perPage = (sized: Sized) => sized.run.seconds / sized.count
  return Math.round((perPage(after) / perPage(before)) * 100) / 100
}

async function measure(count: number): Promise<Run> {
  const directory = await mkdtemp(path.join(tmpdir(), 'chung-tay-build-'))
  try {
    const snapshotFile = path.join(directory, 'snapshot.json')
    await writeFile(snapshotFile, JSON.stringify(syntheticSnapshot(count)))
    await runBuild(snapshotFile, directory)
    return JSON.parse(await readFile(path.join(directory, 'run.json'), 'utf8')) as Run
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function runBuild(snapshotFile: string, directory: string): Promise<void> {
  const script = path.join(here, 'measured-build.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, snapshotFile, directory], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build ended with code ${code}`)),
    )
  })
}
