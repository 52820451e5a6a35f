import { processWide } from '../process-wide'

const role = processWide('role', () => ({ isService: false }))

/** Called by the process that serves people, before anything opens the database. */
export function beService(): void {
  role.isService = true
}

/** Whether this process serves people; commands do not. */
export const isService = (): boolean => role.isService
