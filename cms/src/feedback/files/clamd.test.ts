import { afterEach, expect, test } from 'vitest'
import { scanWithClamd } from './clamd'
import { eicar, startScanner, type Scanner } from './testing'

let scanner: Scanner | undefined
afterEach(() => scanner?.stop())

async function clamd(): Promise<string> {
  scanner = await startScanner()
  return scanner.address
}

test('clean bytes of any size are clean', async () => {
  const address = await clamd()
  for (const size of [0, 1, 64 * 1024, 200_001]) {
    expect(await scanWithClamd(address, Buffer.alloc(size, 7))).toEqual({ isClean: true })
  }
})

test('the test virus is found, also behind much else', async () => {
  const address = await clamd()
  const bytes = Buffer.concat([Buffer.alloc(100_000, 7), Buffer.from(eicar)])
  expect(await scanWithClamd(address, bytes)).toEqual({
    isClean: false,
    found: 'Eicar-Test-Signature',
  })
})

test('a scanner that is not there is an error, not a clean file', async () => {
  await expect(scanWithClamd('127.0.0.1:1', Buffer.from('x'))).rejects.toThrow()
  await expect(scanWithClamd('/nowhere/clamd.sock', Buffer.from('x'))).rejects.toThrow()
})
