import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type TcpProxy = {
  port: number
  /** Breaks every connection and refuses new ones: the other side is gone. */
  cut: () => void
  /** Takes everything and passes nothing on: the other side does not answer. */
  silence: () => void
  restore: () => void
  stop: () => Promise<void>
}

/** Stands between a service and what it connects to, and can take that away. */
export function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  let state: 'open' | 'cut' | 'silent' = 'open'
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  }
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer((socket) => {
    keep(socket)
    if (state === 'cut') return socket.destroy()
    const far = connect(target)
    keep(far)
    const pass = (from: Socket, to: Socket) => {
      from.on('data', (chunk) => state === 'open' && to.write(chunk))
      from.on('close', () => to.destroy())
    }
    pass(socket, far)
    pass(far, socket)
  })
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        cut() {
          state = 'cut'
          drop()
        },
        silence: () => (state = 'silent'),
        restore() {
          state = 'open'
          // What was sent into the silence is lost: connections of that time are of no use.
          drop()
        },
        stop: () =>
          new Promise((done) => {
            server.close(() => done())
            drop()
          }),
      }),
    ),
  )
}
