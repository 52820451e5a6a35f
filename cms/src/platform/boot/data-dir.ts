import { accessSync, constants, mkdirSync } from 'node:fs'
import { BootError } from './boot-error'

/** Makes the folder of data where it is missing. @throws BootError when it cannot be written */
export function ensureDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new BootError(
      `DATA_DIR: ${dataDir} cannot be written (${code}); make it writable for this account, or name another folder`,
      { cause: error },
    )
  }
}
