import './small-memory'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildMiniapp, readSnapshotFile } from './build'

// One build in a process of its own, for build.bench.ts: writes how long it took and how much
// memory the process used at most.
const [snapshotFile = '', directory = ''] = process.argv.slice(2)

const start = performance.now()
const source = await readSnapshotFile(snapshotFile)
await buildMiniapp({
  source,
  apiOrigin: 'http://localhost:3000',
  publicUrl: 'http://localhost:3000',
  targets: ['web'],
  outDirs: { web: path.join(directory, 'web'), server: path.join(directory, 'server') },
})
const run = {
  seconds: Math.round((performance.now() - start) / 100) / 10,
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
}
await writeFile(path.join(directory, 'run.json'), JSON.stringify(run))
