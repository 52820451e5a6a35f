import { afterAll, vi } from 'vitest'

// Files of tests share their modules and so what is global: none leaves anything behind for the next.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})
