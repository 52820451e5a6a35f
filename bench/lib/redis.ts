import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../scripts/lib/service'

export type Reply = string | number | null | Reply[]
export type Redis = {
  /** Sends commands together and waits for all replies. */
  send: (commands: readonly (readonly (string | number)[])[]) => Promise<Reply[]>
  stop: () => Promise<void>
}

/** A Redis server of its own on loopback, kept in memory only, and one connection to it. */
export async function startRedis(): Promise<Redis> {
  const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-redis-'))
  const port = await freePort()
  const child = spawn(
    'redis-server',
    [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--dir',
      dir,
      '--save',
      '',
      '--appendonly',
      'no',
    ],
    { stdio: 'ignore' },
  )
  const socket = await connected(port)
  socket.setNoDelay(true)
  let received: Buffer = Buffer.alloc(0)
  let waiting: { count: number; replies: Reply[]; done: (replies: Reply[]) => void } | undefined
  socket.on('data', (chunk: Buffer) => {
    received = received.length > 0 ? Buffer.concat([received, chunk]) : chunk
    let at = 0
    while (waiting) {
      const parsed = parseReply(received, at)
      if (!parsed) break
      at = parsed.next
      waiting.replies.push(parsed.reply)
      if (waiting.replies.length < waiting.count) continue
      const { done, replies } = waiting
      waiting = undefined
      done(replies)
    }
    received = received.subarray(at)
  })
  return {
    send: (commands) =>
      new Promise((done) => {
        waiting = { count: commands.length, replies: [], done }
        socket.write(commands.map(encode).join(''))
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(dir, { recursive: true, force: true })
          resolve()
        })
        socket.destroy()
        child.kill('SIGTERM')
      }),
  }
}

async function connected(port: number) {
  for (let tries = 0; ; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    if (isOpen) return socket
    if (tries > 50) throw new Error('Redis did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const encode = (command: readonly (string | number)[]) =>
  `*${command.length}\r\n${command
    .map((each) => {
      const text = String(each)
      return `$${Buffer.byteLength(text)}\r\n${text}\r\n`
    })
    .join('')}`

/** One reply of the Redis protocol from `at`; undefined when it has not arrived whole. */
function parseReply(data: Buffer, at: number): { reply: Reply; next: number } | undefined {
  const end = data.indexOf('\r\n', at)
  if (end < 0) return undefined
  const kind = String.fromCharCode(data[at] ?? 0)
  const head = data.toString('latin1', at + 1, end)
  if (kind === '-') throw new Error(`Redis: ${head}`)
  if (kind === '+') return { reply: head, next: end + 2 }
  if (kind === ':') return { reply: Number(head), next: end + 2 }
  const size = Number(head)
  if (size < 0) return { reply: null, next: end + 2 }
  if (kind === '$') {
    const next = end + 2 + size + 2
    return data.length < next
      ? undefined
      : { reply: data.toString('utf8', end + 2, end + 2 + size), next }
  }
  const list: Reply[] = []
  let next = end + 2
  for (let count = 0; count < size; count += 1) {
    const each = parseReply(data, next)
    if (!each) return undefined
    list.push(each.reply)
    next = each.next
  }
  return { reply: list, next }
}
