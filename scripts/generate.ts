import { createRequire } from 'node:module'
import path from 'node:path'
import { cmsDir } from './lib/paths'
import { runNode } from './lib/run-program'
import { serviceEnv } from './lib/service-env'

/**
 * `npm run generate [-- <migration name>]`: after changing a collection, rewrites the types, the
 * admin's import map and, when the schema changed, adds a migration of the embedded database.
 */
const payload = path.join(
  path.dirname(createRequire(path.join(cmsDir, 'package.json')).resolve('payload')),
  '../bin.js',
)
const env = serviceEnv({ ...process.env, NODE_ENV: 'development' })
const name = process.argv[2] ?? 'change'
for (const args of [
  ['generate:types'],
  ['generate:importmap'],
  ['migrate:create', name, '--skip-empty'],
]) {
  await runNode({ args: [payload, ...args], cwd: cmsDir, env })
}
