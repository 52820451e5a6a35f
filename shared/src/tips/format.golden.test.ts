/**
 * Version 1 of the format of crime tips (docs/tips-format.md), pinned: people hold receipts, handlers
 * hold keys, and what was sealed once must open for ever. Whatever changes here needs a new version
 * beside this one; the values below never change.
 */
import { readFileSync } from 'node:fs'
import { hex } from '@scure/base'
import { Decrypter } from 'age-encryption'
import { expect, test } from 'vitest'
import { joinAge, splitAge } from './age-file'
import { fingerprint } from './fingerprint'
import { entryHash, listProblem, noHead, type KeyEntry } from './key-list'
import { letterFormat, type Letter } from './letter'
import { deriveReceiptKeys, sealHead } from './receipt-keys'
import { openLetter, sealLetter } from './seal'
import { openFile, sealFile } from './seal-file'

const stored = (name: string) =>
  splitAge(new Uint8Array(readFileSync(new URL(`./golden/${name}`, import.meta.url))))

const receipt = '1234 5678 9012 3456 7891'
const box = {
  box: 'c2c460acf0e2f92d971db56bb6b6ce93',
  verifier: 'Qo-Na-LNsdI3L5wHXvDGWgbezBozqDjLu1QIjwaI66M',
  identity: 'AGE-SECRET-KEY-1NUYTEJ6G2E50XXZCVZSEQMUACZS0LMTSP74DVDPEJ5RLNSG4U7NQ7YNWYR',
  recipient: 'age1ussagmzzvvquh45zft6ryf80chpq538whz0p3thcur3vjcmf04asr0qa8c',
  thread: '81bc0046157af65a082e95a74869bda5',
}
const memoKey = hex.decode('de5ffd691bc011dc37cf069db08cc337eec4765640e2f8018e6790c772082a46')

test('a receipt opens these keys', async () => {
  expect(await deriveReceiptKeys(receipt)).toEqual({ ...box, memoKey })
  await expect(deriveReceiptKeys('1234 5678 9012 3456 7892')).rejects.toThrow(RangeError)
})

const letter: Letter = {
  format: letterFormat,
  kind: 'report',
  sentAt: '2026-11-25T00:00:00.000Z',
  thread: box.thread,
  sender: { recipient: box.recipient, name: 'Người báo tin', contact: '0900 000 000' },
  unit: 'cong-an-phuong-pho-hien',
  crime: 'Đánh bạc',
  answers: [
    { question: 'Việc xảy ra ở đâu?', answer: 'Sau chợ' },
    { question: 'Khi nào?', answer: null },
  ],
  files: [
    {
      name: '00000000000000000000000000000001',
      title: 'ảnh.jpg',
      type: 'image/jpeg',
      size: 5,
      metadata: 'stripped',
    },
  ],
}

/** The plaintext of a letter as `age -d` gives it: JSON in this order, filled up with spaces. */
const plaintext =
  '{"format":"chung-tay-letter/1","kind":"report","sentAt":"2026-11-25T00:00:00.000Z",' +
  '"thread":"81bc0046157af65a082e95a74869bda5","sender":{"recipient":' +
  '"age1ussagmzzvvquh45zft6ryf80chpq538whz0p3thcur3vjcmf04asr0qa8c",' +
  '"name":"Người báo tin","contact":"0900 000 000"},"unit":"cong-an-phuong-pho-hien",' +
  '"crime":"Đánh bạc","answers":[{"question":"Việc xảy ra ở đâu?","answer":"Sau chợ"},' +
  '{"question":"Khi nào?","answer":null}],"files":[{"name":"00000000000000000000000000000001",' +
  '"title":"ảnh.jpg","type":"image/jpeg","size":5,"metadata":"stripped"}]}'

function decrypted(file: { header: string; payload: Uint8Array }): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(box.identity)
  return decrypter.decrypt(joinAge(file))
}

test('a letter sealed by the first version opens, and one sealed today has the same plaintext', async () => {
  expect(await openLetter(stored('letter.age'), box.identity)).toEqual(letter)
  const bytes = Buffer.alloc(4096, ' ')
  bytes.write(plaintext)
  for (const sealed of [stored('letter.age'), await sealLetter(letter, [box.recipient])]) {
    expect(sealed.header).toMatch(/^age-encryption\.org\/v1\n-> X25519 /)
    expect(sealed.payload).toHaveLength(4128)
    expect(Buffer.from(await decrypted(sealed)).equals(bytes)).toBe(true)
  }
})

test('a file sealed by the first version opens, and one sealed today has the same plaintext', async () => {
  const file = new Uint8Array([1, 2, 3, 4, 5])
  expect([...(await openFile(stored('file.age'), box.identity, 5))]).toEqual([1, 2, 3, 4, 5])
  const { header, chunks } = await sealFile(new Blob([file]), [box.recipient])
  const pieces: Uint8Array[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  const bytes = Buffer.alloc(16_384)
  bytes.set(file)
  for (const sealed of [stored('file.age'), { header, payload: Buffer.concat(pieces) }]) {
    expect(sealed.payload).toHaveLength(16_416)
    expect(Buffer.from(await decrypted(sealed)).equals(bytes)).toBe(true)
  }
})

const list: KeyEntry[] = [
  {
    seq: 1,
    at: '2026-11-25T00:00:00.000Z',
    action: 'add',
    role: 'recovery',
    unit: null,
    recipient: box.recipient,
    previous: noHead.hash,
    hash: '203554c6db5ff59f579a77c95acebcb9acba6aa74119d2b69a11a751b2b54645',
  },
  {
    seq: 2,
    at: '2026-11-25T01:00:00.000Z',
    action: 'add',
    role: 'handler',
    unit: 'cong-an-phuong-pho-hien',
    recipient: box.recipient,
    previous: '203554c6db5ff59f579a77c95acebcb9acba6aa74119d2b69a11a751b2b54645',
    hash: '53c685b90e0e23f8abb3466825dad7d77948e3454339ac5cc9094ed9b128161e',
  },
]

test('the entries of a key list have these hashes, its sealed head and fingerprints these words', () => {
  expect(noHead.hash).toBe('0'.repeat(64))
  expect(list.map(entryHash)).toEqual(list.map(({ hash }) => hash))
  expect(listProblem(list)).toBeUndefined()
  expect(sealHead(memoKey, { seq: 2, hash: list[1]!.hash })).toEqual({
    seq: 2,
    hash: list[1]!.hash,
    mac: 'BmgJwP2uc_ux5tuXpSIvvRNg_mNeNc7wQ8gkXGslIas',
  })
  expect(fingerprint(box.recipient)).toBe('19224 16435 27054 63585 74119 95372')
})
