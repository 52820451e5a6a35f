import { spawn, type SpawnOptions } from 'node:child_process'

type Run = {
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Show the program's output as it comes, or keep it and show it only when the program fails. */
  output?: 'show' | 'onFailure'
}

/** Runs a Node program to its end. @throws Error with its exit code when it fails. */
export function runNode({ args, cwd, env = process.env, output = 'show' }: Run): Promise<void> {
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
    child.on('exit', (code) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(kept))
      reject(new Error(`${args.join(' ')} ended with code ${code}`))
    })
  })
}
