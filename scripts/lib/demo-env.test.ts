import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { demoEnv } from './demo-env'
import { defaultDataDir } from './paths'

test('the demonstration takes nothing of the real service, whatever the shell holds', () => {
  const own = mkdtempSync(path.join(tmpdir(), 'chung-tay-demo-'))
  const env = demoEnv({
    NODE_ENV: 'test',
    DEMO_DATA_DIR: own,
    DATA_DIR: defaultDataDir,
    DATABASE_URL: 'mongodb://real',
    PAYLOAD_SECRET: 'the real secret of the real service, long enough',
    PUBLIC_URL: 'https://real.example',
    SMTP_URL: 'smtp://real',
    ZALO_APP_SECRET: 'real',
    PATH: '/bin',
  })
  expect(env.DATA_DIR).toBe(own)
  expect(env).toMatchObject({ PATH: '/bin', PORT: '3100' })
  expect(Object.values(env).filter((value) => /real/.test(value ?? ''))).toEqual([])
})
