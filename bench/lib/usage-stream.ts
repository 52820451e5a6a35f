import { spawn } from 'node:child_process'

type Stream = {
  url: string
  path: string
  body?: string
  perSecond: number
  seconds: number
}

/** Asks the same at an even pace from a process of its own, since wrk keeps this one waiting. */
export async function startStream({ url, path, body = '', perSecond, seconds }: Stream) {
  const source = `
    const { Agent, request } = require('node:http')
    const agent = new Agent({ keepAlive: true, maxSockets: 8 })
    const body = ${JSON.stringify(body)}
    let sent = 0, failed = 0
    const end = Date.now() + ${(seconds + 6) * 1000}
    const timer = setInterval(() => {
      if (Date.now() > end) process.exit(1)
      sent += 1
      const asked = request('${url.replace('localhost', '127.0.0.1')}${path}', { method: 'POST', agent,
        headers: { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(body),
          'X-Forwarded-For': '10.' + [0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.') } },
        (answer) => { if (answer.statusCode > 299) failed += 1; answer.resume() })
      asked.on('error', () => { failed += 1 })
      asked.end(body)
      if (sent === 1) console.log('started')
    }, ${1000 / perSecond})
    process.on('SIGTERM', () => { clearInterval(timer); console.log('failed', failed, 'of', sent); process.exit(0) })`
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      resolve()
    }),
  )
  return {
    stop: () =>
      new Promise<void>((resolve, reject) => {
        child.once('close', () => {
          const [, failed, sent] = /failed (\d+) of (\d+)/.exec(output) ?? []
          if (failed === '0' && Number(sent) > perSecond) resolve()
          else reject(new Error(`The stream failed: ${output}`))
        })
        child.kill('SIGTERM')
      }),
  }
}
