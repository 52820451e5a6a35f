import './small-memory'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildMiniapp, outDirsIn, readSnapshotFile, type BuildTarget } from './build'
import { httpSource } from './http-source'
import { readContent } from '@chung-tay/shared/content/read-content'

const usage = `Builds the mini app.

  npx tsx miniapp/build/cli.ts --from http://localhost:3000
  npx tsx miniapp/build/cli.ts --from-snapshot snapshot.json

  --public-url <url>      address of the website (default: that of --from, or PUBLIC_URL)
  --api-origin <origin>   origin of the API for Zalo (default: VITE_API_ORIGIN, or the public URL's)
  --targets web,zalo      what to build (default: both)
  --out <directory>       where the builds go (default: the mini app's own directory)
  --base <path>           path of the website on its origin (default: /)
  --code <directory>      where code of these sources and base path is kept between builds
  --save-snapshot <file>  write the content read to a file as well`

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    'from-snapshot': { type: 'string' },
    'public-url': { type: 'string', default: process.env.PUBLIC_URL },
    'api-origin': { type: 'string', default: process.env.VITE_API_ORIGIN },
    targets: { type: 'string', default: 'web,zalo' },
    out: { type: 'string' },
    base: { type: 'string', default: '/' },
    code: { type: 'string' },
    'save-snapshot': { type: 'string' },
  },
})

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const { from, 'from-snapshot': file } = values
  if (!from === !file) throw new Error(usage)
  const snapshot = file
    ? await readSnapshotFile(file)
    : await readContent(httpSource((from ?? '').replace(/\/$/, '')))
  const saveTo = values['save-snapshot']
  if (saveTo) await writeFile(saveTo, JSON.stringify(snapshot))
  const publicUrl = (values['public-url'] ?? from ?? 'http://localhost:3000').replace(/\/$/, '')
  const report = await buildMiniapp({
    source: snapshot,
    publicUrl,
    apiOrigin: values['api-origin'] ?? new URL(publicUrl).origin,
    targets: targetsOf(values.targets),
    basePath: values.base,
    codeDir: values.code,
    outDirs: values.out ? outDirsIn(values.out) : undefined,
  })
  console.log(JSON.stringify(report, null, 2))
}

function targetsOf(text: string): BuildTarget[] {
  return text.split(',').map((name) => {
    if (name === 'web' || name === 'zalo') return name
    throw new Error(`Unknown target "${name}".\n\n${usage}`)
  })
}
