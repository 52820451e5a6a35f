import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { miniappDir, rootDir } from './lib/paths'
import { checkPackage } from './zalo/check-package'
import { deployArguments, sendPackage, zaloTool } from './zalo/deploy-package'
import { tokenFacts, tokenFaults } from './zalo/deploy-token'
import { reportLines } from './zalo/print-report'

/**
 * `npm run deploy:zalo [-- --deploy] [--message "…"] [<folder>]`: checks the finished package and says what would be
 * sent to Zalo; with `--deploy` sends it, as a version for testing, with `APP_ID` and `ZMP_TOKEN` from the
 * environment. Review and publishing happen in Zalo's console. Ends with 1 when something is wrong.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { deploy: { type: 'boolean', default: false }, message: { type: 'string' } },
})
const [folder = path.join(miniappDir, 'www')] = positionals
const description = values.message ?? `Chung Tay ${revision()}`
const { APP_ID = '', ZMP_TOKEN = '' } = process.env

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<number> {
  const report = await checkPackage(folder)
  for (const line of reportLines(report)) console.log(line)
  if (report.faults.length > 0) {
    console.log('\nNothing was sent.')
    return 1
  }
  const faults = tokenFaults({ APP_ID, ZMP_TOKEN }, new Date())
  console.log(`
package      ${folder}: ${report.size.files} files
mini app     ${APP_ID || 'APP_ID is not set'}
token        ${tokenLine()}
description  ${description}
command      ${[...zaloTool, ...deployArguments(JSON.stringify(description))].join(' ')}
             in a folder of its own that holds the package as www/ and nothing else
`)
  for (const fault of faults) console.log(`WRONG    ${fault}`)
  if (!values.deploy) {
    console.log('A dry run: nothing was sent. With `-- --deploy` the command above is run.')
    return 0
  }
  if (faults.length > 0) {
    console.log('Nothing was sent.')
    return 1
  }
  if (process.platform === 'win32') {
    console.log(
      'Nothing was sent: Windows starts npx through a shell, which would read the description as a command. ' +
        'Send from WSL, or by the workflow.',
    )
    return 1
  }
  const sending = { directory: folder, description, appId: APP_ID, token: ZMP_TOKEN }
  const code = await sendPackage({ ...sending, say: (text) => console.log(text) })
  console.log(
    code === 0
      ? 'Sent. Try it on a phone (docs/zalo-may-that.md), then ask for review in Zalo’s console.'
      : `Zalo’s tool ended with code ${code}; see the lines above.`,
  )
  return code === 0 ? 0 : 1
}

function tokenLine(): string {
  if (!ZMP_TOKEN) return 'ZMP_TOKEN is not set'
  const { appId, endsAt } = tokenFacts(ZMP_TOKEN)
  if (!appId && !endsAt) return 'set (not shown)'
  return `set (not shown), for ${appId ?? 'an app not told'}, until ${endsAt?.toISOString() ?? 'a day not told'}`
}

/** The newest commit, where the sources are a git checkout. */
function revision(): string {
  try {
    const shown = execFileSync('git', ['log', '-1', '--format=%h %cs'], {
      cwd: rootDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return shown.trim()
  } catch {
    return new Date().toISOString().slice(0, 10)
  }
}
