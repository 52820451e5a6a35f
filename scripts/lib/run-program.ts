import { spawn, type SpawnOptions } from 'node:child_process'

type Run = {
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Show the program's output as it comes, or keep it and show it only when the program fails. */
  output?: 'show' | 'onFailure'
}

/**
 * On a busy machine Node 20 now and then ends a program with this code while its modules are still
 * being loaded through a hook, before its first line has run.
 */
const endedEarly = 13

/** A program failed, and said itself why. */
export class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed'
}

/**
 * Runs a Node program to its end; once more when it ended before it began.
 * @throws ProgramFailed with its exit code when it fails.
 */
export async function runNode(run: Run): Promise<void> {
  let ended = await runOnce(run)
  if (ended.code === endedEarly) ended = await runOnce(run)
  if (ended.code === 0) return
  process.stderr.write(ended.output)
  throw new ProgramFailed(`${run.args.join(' ')} ended with code ${ended.code}`)
}

type Ended = { code: number | null; output: Buffer }

function runOnce({ args, cwd, env = process.env, output = 'show' }: Run): Promise<Ended> {
  const options: SpawnOptions = {
    cwd,
    env,
    stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, options)
    const kept: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: Buffer.concat(kept) }))
  })
}
