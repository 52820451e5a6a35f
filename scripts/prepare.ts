import '../cms/src/platform/boot/in-one-line'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import { readContent } from '@chung-tay/shared/content/read-content'
import config from '../cms/src/payload.config'
import { aloneOnDatabase } from '../cms/src/platform/boot/alone'
import { localContentSource } from '../cms/src/platform/local-content-source'
import { env } from '../cms/src/platform/env'
import { ensureFirstAdmin } from '../cms/src/users/first-admin'

/**
 * Makes the database ready before the service starts: migrations run as it opens, starter content is
 * loaded into an empty one, the first administrator is made. With `--demo` the content is that of the
 * made-up province, with everything a province in use has. With `--snapshot` it also writes all public
 * content to a file, from which the mini app is built.
 */
const { values: options } = parseArgs({
  options: {
    seed: { type: 'boolean', default: false },
    demo: { type: 'boolean', default: false },
    admin: { type: 'string' },
    snapshot: { type: 'string' },
  },
})

await aloneOnDatabase(env, async () => {
  const payload = await getPayload({ config })
  const isNew = options.seed && (await loadContent(payload))
  if (options.admin) await showFirstAdmin(payload, options.admin)
  // After the administrator, who is only made where there is no account yet.
  if (isNew && options.demo) await prepareDemo(payload)
  if (options.snapshot) {
    const snapshot = await readContent(localContentSource(Promise.resolve(payload.config)))
    await writeFile(options.snapshot, JSON.stringify(snapshot))
  }
  await payload.destroy()
})
process.exit(0)

/** Loads content into an empty database; tells whether it did. */
async function loadContent(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'seed-records' })
  if (totalDocs > 0) return false
  const { loadAllSeeds } = await import('../content-seeds/src/load-all')
  const report = await loadAllSeeds(payload, { set: options.demo ? 'demo' : 'starter' })
  console.log(
    `  ${options.demo ? 'Demonstration' : 'Starter'} content: ${report.created.length} items`,
  )
  return true
}

async function showFirstAdmin(payload: Payload, email: string): Promise<void> {
  const admin = await ensureFirstAdmin(payload, email)
  if (!admin) return
  console.log(
    `\n  First administrator (shown only this once):\n    e-mail    ${admin.email}\n    password  ${admin.password}\n`,
  )
}

async function prepareDemo(payload: Payload): Promise<void> {
  const { loadDemo } = await import('../content-seeds/src/demo/load-demo')
  const { handler, officer, keyFile } = await loadDemo(payload)
  const file = path.join(env.dataDir, 'khoa-tin-bao.age')
  await writeFile(file, keyFile, { mode: 0o600 })
  console.log(
    `\n  Accounts of the demonstration (shown only this once):\n` +
      `    tip handler  ${handler.email}  ${handler.password}\n` +
      `    officer      ${officer.email}  ${officer.password}\n` +
      `    key file     ${file} (opened by the tip handler's password)`,
  )
}
