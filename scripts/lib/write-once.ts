import { randomUUID } from 'node:crypto'
import { linkSync, unlinkSync, writeFileSync } from 'node:fs'

/**
 * Writes a file that only this account can read, unless it is there: of two processes that start at the
 * same time one writes it, whole at once, and both read the same.
 */
export function writeOnce(file: string, text: string): void {
  const own = `${file}.${randomUUID()}`
  writeFileSync(own, text, { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(own)
  }
}
