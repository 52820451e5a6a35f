import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import config from '../cms/src/payload.config'

/**
 * Fails when the committed migrations or types lag behind the collections: `npm run generate` was
 * forgotten. Writes nothing but a copy in a temporary folder.
 */
type SchemaTools = {
  schema: unknown
  requireDrizzleKit: () => { generateDrizzleJson: (schema: unknown) => Promise<object> }
}

const source = path.resolve('src')
const committedTypes = path.resolve('../shared/src/payload-types.ts')
const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-generated-'))
const problems: string[] = []
try {
  const resolved = await config
  const payload = await getPayload({
    config: resolved,
    disableOnInit: true,
    disableDBConnect: true,
  })

  const latest = readdirSync(path.join(source, 'migrations'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  const committed = latest ? readFileSync(path.join(source, 'migrations', latest), 'utf8') : '{}'
  const { generateDrizzleJson } = (payload.db as unknown as SchemaTools).requireDrizzleKit()
  const current = await generateDrizzleJson((payload.db as unknown as SchemaTools).schema)
  if (
    !isDeepStrictEqual(
      withoutIds(JSON.parse(committed)),
      withoutIds(JSON.parse(JSON.stringify(current))),
    )
  ) {
    problems.push('The migrations lag behind the collections.')
  }

  const types = path.join(dir, 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = types
  await generateTypes(resolved, { log: false })
  if (readFileSync(types, 'utf8') !== readFileSync(committedTypes, 'utf8')) {
    problems.push('payload-types.ts lags behind the collections.')
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}
for (const problem of problems) console.error(`${problem} Run: npm run generate -- <what changed>`)
process.exit(problems.length > 0 ? 1 : 0)

/** Snapshots carry ids of their own; everything else is the schema. */
function withoutIds(snapshot: Record<string, unknown>): object {
  const { id: _id, prevId: _prevId, ...schema } = snapshot
  return schema
}
