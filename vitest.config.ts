import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BalancedSequencer } from './scripts/lib/balanced-sequencer.ts'

const miniapp = fileURLToPath(new URL('miniapp/node_modules', import.meta.url))

const unit = {
  include: ['{shared,cms,miniapp,content-seeds,scripts}/**/*.test.{ts,tsx}'],
  exclude: [
    '**/*.http.test.ts',
    '**/*.dom.test.tsx',
    '**/node_modules/**',
    '**/.next/**',
    '**/dist/**',
  ],
  environment: 'node',
  setupFiles: ['scripts/lib/property-tests-setup.ts'],
  // Ends what hangs. A busy machine is no fault.
  testTimeout: 60_000,
  env: { PAYLOAD_SECRET: 'only-for-tests-0123456789-0123456789-0123456789' },
}

export default defineConfig({
  test: {
    sequence: { sequencer: BalancedSequencer },
    projects: [
      {
        test: {
          name: 'unit',
          ...unit,
          exclude: [...unit.exclude, '**/*.alone.test.ts'],
          setupFiles: ['scripts/lib/property-tests-setup.ts', 'scripts/lib/clean-after-file.ts'],
          // Loading the same modules anew for each of 300 files took twice as long as the tests.
          isolate: false,
        },
        resolve: { dedupe: ['react', 'react-dom'] },
      },
      {
        // Files that put something else in a module's place, or load Payload for themselves.
        test: { name: 'unit-alone', ...unit, include: ['**/*.alone.test.ts'] },
      },
      {
        test: {
          name: 'dom',
          include: ['miniapp/src/**/*.dom.test.tsx'],
          environment: 'happy-dom',
          // Only so do packages get the mini app's React instead of the CMS's.
          server: { deps: { inline: [/node_modules/] } },
          testTimeout: 60_000,
        },
        resolve: {
          alias: {
            react: `${miniapp}/react`,
            'react-dom': `${miniapp}/react-dom`,
            'use-sync-external-store/shim': `${miniapp}/react`,
          },
          // What is required instead of imported would go past the alias.
          mainFields: ['module', 'main'],
        },
      },
      {
        test: {
          name: 'http',
          include: ['cms/src/**/*.http.test.ts'],
          environment: 'node',
          setupFiles: ['scripts/lib/property-tests-setup.ts'],
          globalSetup: ['scripts/lib/http-test-setup.ts'],
          fileParallelism: false,
          // Loading Payload's parts anew for each file was a third of the run.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['scripts/lib/http-test-setup.ts'],
          fileParallelism: false,
          // As long as a busy machine may need; a phone is given a second and more to answer.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
