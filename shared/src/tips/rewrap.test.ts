import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint'
import { recipientBytes, rewrapHeader } from './rewrap'

async function person() {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

async function sealed(text: string, ...recipients: string[]) {
  const encrypter = new Encrypter()
  for (const each of recipients) encrypter.addRecipient(each)
  const bytes = Buffer.from(await encrypter.encrypt(text))
  const end = bytes.indexOf('\n', bytes.indexOf('\n--- ') + 1) + 1
  return { header: bytes.subarray(0, end).toString('latin1'), payload: bytes.subarray(end) }
}

const opened = (header: string, payload: Buffer, identity: string) => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter.decrypt(Buffer.concat([Buffer.from(header), payload]), 'text')
}

test('a new header lets exactly the new readers open the same bytes', async () => {
  const [before, first, second] = await Promise.all([person(), person(), person()])
  const { header, payload } = await sealed('Tin báo', before.recipient)
  const next = await rewrapHeader(header, before.identity, [first.recipient, second.recipient])
  expect(await opened(next, payload, first.identity)).toBe('Tin báo')
  expect(await opened(next, payload, second.identity)).toBe('Tin báo')
  await expect(opened(next, payload, before.identity)).rejects.toThrow()
  await expect(opened(header, payload, first.identity)).rejects.toThrow()
})

test('whoever cannot read it cannot give it away', async () => {
  const [reader, stranger] = await Promise.all([person(), person()])
  const { header } = await sealed('Tin báo', reader.recipient)
  await expect(rewrapHeader(header, stranger.identity, [stranger.recipient])).rejects.toThrow()
  await expect(rewrapHeader(header, reader.identity, [])).rejects.toThrow()
})

test('a malformed recipient and a point of low order are refused', async () => {
  const { identity, recipient } = await person()
  const { header } = await sealed('Tin báo', recipient)
  await expect(rewrapHeader(header, identity, ['age1xyz'])).rejects.toThrow()
  const { bech32 } = await import('@scure/base')
  const zero = bech32.encodeFromBytes('age', new Uint8Array(32))
  await expect(rewrapHeader(header, identity, [zero])).rejects.toThrow()
  expect(() => recipientBytes(identity)).toThrow()
})

test.skipIf(!existsSync('/usr/bin/age'))('the age command opens it', async () => {
  const [before, next] = await Promise.all([person(), person()])
  const { header, payload } = await sealed('Tin báo cũ', before.recipient)
  const folder = mkdtempSync(path.join(tmpdir(), 'rewrap-'))
  const key = path.join(folder, 'key')
  const file = path.join(folder, 'file.age')
  writeFileSync(key, next.identity)
  const header2 = await rewrapHeader(header, before.identity, [before.recipient, next.recipient])
  writeFileSync(file, Buffer.concat([Buffer.from(header2), payload]))
  expect(execFileSync('/usr/bin/age', ['-d', '-i', key, file]).toString()).toBe('Tin báo cũ')
  rmSync(folder, { recursive: true })
})

test('a fingerprint is six groups of five digits and depends on every letter', async () => {
  const [one, other] = await Promise.all([person(), person()])
  expect(fingerprint(one.recipient)).toMatch(/^(\d{5} ){5}\d{5}$/)
  expect(fingerprint(one.recipient)).toBe(fingerprint(one.recipient))
  expect(fingerprint(one.recipient)).not.toBe(fingerprint(other.recipient))
})
