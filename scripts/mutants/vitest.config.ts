import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The tests of one area, with `shared` taken from this very copy, where it is changed. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@chung-tay\/shared\//, replacement: `${root}shared/src/` }] },
  test: {
    include: (process.env.MUTANTS_TESTS ?? '').split(','),
    exclude: ['**/*.http.test.ts', '**/node_modules/**'],
    environment: 'node',
    setupFiles: ['scripts/lib/property-tests-setup.ts'],
    testTimeout: 60_000,
    // Thousands of runs, each with a failing test: only what comes of them is told.
    reporters: [{}],
    silent: true,
    env: { PAYLOAD_SECRET: 'only-for-tests-0123456789-0123456789-0123456789' },
  },
})
