import { expect, test } from 'vitest'
import { readEnv } from './read-env'

const secret = 'x'.repeat(32)
const read = (source: Record<string, string>) =>
  readEnv({ PAYLOAD_SECRET: secret, ...source }, '/data')

test('with an empty environment the embedded database and port 3000 are used', () => {
  expect(read({})).toMatchObject({
    databaseUrl: 'file:/data/chung-tay.db',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    runsJobs: true,
  })
})

test('a MongoDB address, a public address and origins are taken over', () => {
  const env = read({
    DATABASE_URL: 'mongodb://db/ct?replicaSet=rs0',
    PUBLIC_URL: 'https://chungtay.example.vn/',
    CORS_ORIGINS: 'https://a.vn, https://b.vn',
    JOBS: 'off',
  })
  expect(env).toMatchObject({
    databaseUrl: 'mongodb://db/ct?replicaSet=rs0',
    publicUrl: 'https://chungtay.example.vn',
    corsOrigins: ['https://a.vn', 'https://b.vn'],
    runsJobs: false,
  })
})

test('an empty variable counts as not given', () => {
  expect(read({ DATABASE_URL: '', PORT: '' }).port).toBe(3000)
})

test('each wrong value gets one line that names it', () => {
  const attempt = () =>
    read({ PORT: 'abc', DATABASE_URL: 'postgres://x', PUBLIC_URL: 'nowhere', JOBS: 'perhaps' })
  expect(attempt).toThrow(/^PORT: .+\nDATABASE_URL: .+\nPUBLIC_URL: .+\nJOBS: .+$/)
})

test('Zalo is asked about accounts only with both keys: the number is part of how people are known', () => {
  expect(read({ ZALO_APP_SECRET: 'x' }).zaloGraph).toBeUndefined()
  expect(read({ ZALO_APP_ID: '1' }).zaloGraph).toBeUndefined()
  expect(read({ ZALO_APP_ID: '1', ZALO_APP_SECRET: 'x' }).zaloGraph).toMatchObject({ appId: '1' })
})

test('a short or missing secret is refused', () => {
  expect(() => read({ PAYLOAD_SECRET: 'short' })).toThrow(/PAYLOAD_SECRET: must have at least 32/)
  expect(() => readEnv({}, '/data')).toThrow(/PAYLOAD_SECRET: is missing/)
})
