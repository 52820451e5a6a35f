import { spawnSync } from 'node:child_process'

/** Whether a program is installed here. */
export const has = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

type Load = {
  url: string
  seconds: number
  connections?: number
  headers?: Record<string, string>
  /** A file in Lua that makes wrk's requests. */
  script?: string
}

/**
 * Requests per second that a server on this machine answers to wrk from one thread.
 * @throws Error when an answer is an error or the address is not loopback.
 */
export function requestsPerSecond(load: Load): number {
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(runWrk(load))?.[1]
  if (!rate) throw new Error('wrk told no rate')
  return Number(rate)
}

/**
 * What wrk prints about such a load.
 * @throws Error when an answer is an error or the address is not loopback.
 */
export function runWrk({ url, seconds, connections = 32, headers = {}, script }: Load): string {
  if (!/^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url))
    throw new Error(`Not on this machine: ${url}`)
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`]
  for (const [name, value] of Object.entries(headers)) args.push('-H', `${name}: ${value}`)
  if (script) args.push('-s', script)
  const { stdout, status, stderr } = spawnSync('wrk', [...args, url], { encoding: 'utf8' })
  // A script that wrk cannot read is only told about, and plain requests are sent instead.
  if (script && stderr) throw new Error(`wrk: ${stderr}`)
  if (status !== 0) throw new Error(`wrk failed: ${stderr || stdout}`)
  const errors = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1]
  if (errors) throw new Error(`${errors} failed answers from ${url}`)
  return stdout
}
