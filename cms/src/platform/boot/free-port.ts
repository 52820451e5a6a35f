import { createServer } from 'node:net'
import { BootError } from './boot-error'

/** Why the service cannot listen there. */
export function portError({ code, message }: NodeJS.ErrnoException, port: number): BootError {
  if (code === 'EADDRINUSE')
    return new BootError(`Port ${port} is taken. Choose another: PORT=${nextTo(port)} npm start`)
  if (code === 'EACCES')
    return new BootError(
      `Port ${port} is for the system's own services. Choose one above 1023: PORT=3000 npm start`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new BootError('HOST: is no address of this machine; leave it out to listen on all')
  return new BootError(`Port ${port} cannot be used: ${message}`)
}

const nextTo = (port: number) => (port < 65_535 ? port + 1 : 3000)

/** Tries to listen, before anything that takes minutes. @throws BootError when that is impossible */
export function checkPort({ host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portError(error, port)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
