import path from 'node:path'
import { lookAtZalo, readAppConfig, type ZaloSize } from '../../miniapp/build/check-zalo'
import { filesBelow } from '../../miniapp/build/files'
import { homeLimit, homeScriptBytes } from './home-script'
import { packageFonts } from './package-fonts'
import { packageHosts, type PackageHosts } from './package-hosts'
import {
  grantedByConsole,
  permissions,
  phoneQuestionsOf,
  takenFromSdk,
  type Permissions,
} from './permissions'

export type PackageReport = {
  size: ZaloSize
  /** Gzipped bytes of JavaScript before the home page is painted. */
  homeScript: number
  fonts: string[]
  hosts: Omit<PackageHosts, 'faults'>
  permissions: Omit<Permissions, 'faults'>
  /** What the phone itself asks the person, each with its sentence. */
  phoneQuestions: string[]
  /** Endings of the file names: which of them Zalo takes its server decides. */
  endings: string[]
  warnings: string[]
  /** A line each; empty when the package may be sent. */
  faults: string[]
}

/** Over this a first opening on a weak signal is slow, and Zalo's reviewers ask. */
const comfortable = 3 * 1024 * 1024

/**
 * Looks at a finished package for Zalo: sizes, files, fonts, the hosts it asks, the permissions it needs.
 * @throws Error when the folder holds no package
 */
export async function checkPackage(directory: string): Promise<PackageReport> {
  const config = await readAppConfig(directory)
  const { faults, size } = await lookAtZalo(directory)
  const fonts = await packageFonts(directory)
  const hosts = await packageHosts(directory)
  const asked = permissions({
    taken: await takenFromSdk(),
    granted: await grantedByConsole(),
  })
  const homeScript = await homeScriptBytes(directory)
  const all = [...faults, ...fonts.faults, ...hosts.faults, ...asked.faults]
  if (!config.app?.title?.trim()) all.push('app-config.json has no title')
  if (config.debug)
    all.push('app-config.json has debug on: the app would show its log to everybody')
  if (homeScript > homeLimit) {
    all.push(`The home page needs ${homeScript} bytes of JavaScript, gzip (limit ${homeLimit})`)
  }
  const warnings: string[] = []
  if (size.zipBytes > comfortable) {
    warnings.push(
      `The package has ${size.zipBytes} bytes zipped: over 3 MB the first opening is slow`,
    )
  }
  const endings = [...new Set((await filesBelow(directory)).map((name) => path.extname(name)))]
  return {
    size,
    homeScript,
    fonts: fonts.files,
    hosts: { service: hosts.service, inCode: hosts.inCode, linked: hosts.linked },
    permissions: { toAsk: asked.toAsk, others: asked.others },
    phoneQuestions: await phoneQuestionsOf(directory),
    endings: endings.sort(),
    warnings,
    faults: all,
  }
}
