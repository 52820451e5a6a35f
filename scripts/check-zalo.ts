import path from 'node:path'
import { miniappDir } from './lib/paths'
import { checkPackage } from './zalo/check-package'
import { reportLines } from './zalo/print-report'

/**
 * `npm run check:zalo [-- <folder>]`: looks at the finished package for Zalo, `miniapp/www` unless told: sizes,
 * files, fonts, hosts, permissions to ask for. Ends with 1 when something is wrong.
 */
const [folder = path.join(miniappDir, 'www')] = process.argv.slice(2)
try {
  const report = await checkPackage(folder)
  for (const line of reportLines(report)) console.log(line)
  process.exitCode = report.faults.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
