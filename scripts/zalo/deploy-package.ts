import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Zalo's own tool, fetched when something is really sent and at no other time: 295 MB in 1,255 packages, without a
 * licence of its own, so it is no dependency of this project.
 */
export const zaloTool = ['npx', '--yes', 'zmp-cli@4.0.3']

/** What the tool is told: to take what is built already, ask nothing, and make a version for testing. */
export function deployArguments(description: string): string[] {
  const way = ['--existing', '--passive', '--testing']
  return ['deploy', ...way, '--outputDir', 'www', '--desc', description]
}

type Sending = {
  /** The finished package. */
  directory: string
  description: string
  appId: string
  token: string
  /** Program and first arguments; Zalo's own tool unless a test stands in for it. */
  tool?: readonly string[]
  say: (text: string) => void
}

/**
 * Sends a package by Zalo's tool, from a folder that holds nothing else: beside a `package.json`, an
 * `app-config.json` or an `.env` of its own it would take those. The token is in its environment, never among
 * its arguments, and is struck out of whatever it prints.
 * @returns the tool's exit code, 1 where it was ended
 */
export async function sendPackage(sending: Sending): Promise<number> {
  const { directory, description, appId, token, tool = zaloTool, say } = sending
  const place = await mkdtemp(path.join(tmpdir(), 'zalo-package-'))
  try {
    await cp(directory, path.join(place, 'www'), { recursive: true })
    const [program = '', ...first] = tool
    const env = { ...toolEnvironment(), APP_ID: appId, ZMP_TOKEN: token }
    const child = spawn(program, [...first, ...deployArguments(description)], {
      cwd: place,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    // Each stream by itself: what the other prints in between would tear a token in two.
    const strikes = [child.stdout, child.stderr].map((stream) => {
      const strike = strikeOut(token, say)
      stream.setEncoding('utf8').on('data', (text: string) => strike.take(text))
      return strike
    })
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (ended) => resolve(ended ?? 1))
    })
    for (const strike of strikes) strike.end()
    return code
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** What a program needs to run and to reach the network; no other secret of this environment. */
function toolEnvironment(): NodeJS.ProcessEnv {
  const wanted =
    /^(path|home|tmpdir|temp|tmp|lang|userprofile|appdata|localappdata|systemroot|comspec|pathext|(https?|no)_proxy|npm_config_(registry|cache)|node_extra_ca_certs)$/i
  const kept = Object.entries(process.env).filter(([name]) => wanted.test(name))
  // Nothing that its packages bring runs by itself.
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', npm_config_ignore_scripts: 'true' }
}

/** Passes text on line by line, so that a token cut in two by the pipe is struck out too. */
function strikeOut(token: string, say: (text: string) => void) {
  let rest = ''
  const tell = (line: string) => say(line.replaceAll(token, '…'))
  return {
    take(text: string) {
      const lines = (rest + text).split(/\r?\n/)
      rest = lines.pop() ?? ''
      lines.forEach(tell)
    },
    end() {
      if (rest) tell(rest)
    },
  }
}
