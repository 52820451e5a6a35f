import { ed25519 } from '@noble/curves/ed25519.js'
import { base64urlnopad } from '@scure/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedbackContent } from './content'
import { contentHash, keyName, signedPart, type Statement } from './format'
import { parseReceiptKeys, rotated, withdrawn, type ReceiptKeys } from './keys'
import { savedText } from './saved-text'
import { verifyReceipt } from './verify'

function pair(byte: number) {
  const secret = new Uint8Array(32).fill(byte)
  const x = base64urlnopad.encode(ed25519.getPublicKey(secret))
  return { x, kid: keyName(x), secret, d: base64urlnopad.encode(secret) }
}
const [ours, stolen, forger] = [pair(1), pair(3), pair(9)]
const keys = [
  { kid: ours.kid, x: ours.x, withdrawnAt: null, why: null },
  { kid: stolen.kid, x: stolen.x, withdrawnAt: '2026-06-01T00:00:00.000Z', why: 'Bị lộ.' },
]
const salt = base64urlnopad.encode(new Uint8Array(32).fill(7))
const content = feedbackContent({ kind: 'praise', text: 'Cảm ơn các anh.', files: [] })
const statement: Statement = {
  v: 1,
  kind: 'feedback',
  ref: 'PA-261127-7K2QX',
  at: '2026-11-27T00:30:00.000Z',
  hash: contentHash({ salt, content }),
}
function signed(by: typeof ours, { as = by.kid, of = statement as object } = {}) {
  const part = signedPart(as, of as Statement)
  const signature = ed25519.sign(new TextEncoder().encode(part), by.secret)
  return `${part}.${base64urlnopad.encode(signature)}`
}
const receipt = signed(ours)
const agency = { agency: 'Công an tỉnh', site: 'https://vi.du' }
const saved = savedText({ receipt, salt, content }, agency)
const verdict = (text: string) => verifyReceipt(text, keys).verdict

test('a true receipt is true alone, in an address, among words, and however often it is shown', () => {
  const address = `https://vi.du/xac-minh-bien-nhan#${receipt}`
  for (const text of [receipt, address, `Gửi anh xem:\n${receipt}.`.slice(0, -1), saved, receipt])
    expect(verifyReceipt(text, keys)).toMatchObject({ verdict: 'true', statement, kid: ours.kid })
})

test('no letter of a receipt can be another', () => {
  const letter = fc.constantFrom(
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.',
  )
  fc.assert(
    fc.property(fc.nat(receipt.length - 1), letter, (at, other) => {
      fc.pre(receipt[at] !== other)
      const changed = verifyReceipt(receipt.slice(0, at) + other + receipt.slice(at + 1), keys)
      expect(changed.verdict).not.toBe('true')
      expect(changed.statement).toBeNull()
    }),
    { numRuns: 600 },
  )
})

test('forged with another key, in its own name or in ours, is told', () => {
  expect(verdict(signed(forger))).toBe('foreign')
  expect(verdict(signed(forger, { as: ours.kid }))).toBe('altered')
  // A published key under the name of ours counts for nothing.
  const swapped = [{ ...keys[0]!, x: forger.x }]
  expect(verifyReceipt(signed(forger, { as: ours.kid }), swapped).verdict).toBe('foreign')
})

test('what a withdrawn key signed is signed, and counts no more', () => {
  expect(verifyReceipt(signed(stolen), keys)).toMatchObject({
    verdict: 'withdrawn',
    statement,
    withdrawnAt: keys[1]!.withdrawnAt,
    why: 'Bị lộ.',
  })
})

test('another kind of signed text by our key is no receipt', () => {
  for (const of of [
    { ...statement, v: 2 },
    { ...statement, kind: 'certificate' },
    { ...statement, ref: 7 },
  ])
    expect(verdict(signed(ours, { of }))).toBe('altered')
})

test('the content that comes along is what was stored, or is told', () => {
  expect(verifyReceipt(saved, keys)).toMatchObject({ verdict: 'true', content: 'matches' })
  const reworded = verifyReceipt(saved.replace('Cảm ơn các anh', 'Không cảm ơn'), keys)
  expect(reworded).toMatchObject({ verdict: 'altered', content: 'differs', statement })
  const other = saved.replace(salt, base64urlnopad.encode(new Uint8Array(32).fill(8)))
  expect(verifyReceipt(other, keys)).toMatchObject({ verdict: 'altered', content: 'differs' })
  // Decomposed on the way, as some systems do with Vietnamese: the same words.
  expect(verifyReceipt(saved.normalize('NFD'), keys).content).toBe('matches')
})

test('words that composing would change are read to the letter', () => {
  // A line that begins with an accent: in JSON the accent follows the "n" of the line's end.
  const own = feedbackContent({ kind: 'praise', text: 'Cảm ơn\n\u0303 các anh.', files: [] })
  const of = { ...statement, hash: contentHash({ salt, content: own }) }
  const text = savedText({ receipt: signed(ours, { of }), salt, content: own }, agency)
  expect(verifyReceipt(text, keys)).toMatchObject({ verdict: 'true', content: 'matches' })
})

test('a text made to be read slowly is read once', () => {
  const starts = `${receipt}\nMã riêng: ${salt}\n${'Nội dung:{'.repeat(20_000)}`
  expect(verifyReceipt(starts, keys)).toMatchObject({ verdict: 'true', content: 'none' })
})

test.each(['', 'xin chào', receipt.slice(0, -1), `${receipt}A`, 'a.b.c'])(
  '“%s” holds no receipt',
  (text) => expect(verdict(text)).toBe('unreadable'),
)

test('without salt and content nothing of it is in the receipt', () => {
  const same = contentHash({ salt: base64urlnopad.encode(new Uint8Array(32)), content })
  expect(same).not.toBe(statement.hash)
  expect(atob(receipt.split('.')[1]!)).not.toContain('Cảm ơn')
})

test('a key that is rotated or withdrawn loses its private half, its name and its receipts stay', () => {
  const madeAt = '2026-01-01T00:00:00.000Z'
  const now = new Date('2026-06-01T00:00:00Z')
  const first: ReceiptKeys = { format: 1, keys: [{ x: ours.x, d: ours.d, madeAt }] }
  const fresh = { x: forger.x, d: forger.d, madeAt: now.toISOString() }
  const after = rotated(first, fresh, now)
  expect(after.keys).toEqual([fresh, { x: ours.x, madeAt, retiredAt: now.toISOString() }])
  expect(parseReceiptKeys(JSON.stringify(after))).toEqual(after)
  const lost = { kid: ours.kid, why: 'Bị lộ.', fresh, now }
  expect(withdrawn(first, lost).keys).toEqual([
    fresh,
    { x: ours.x, madeAt, withdrawnAt: now.toISOString(), why: 'Bị lộ.' },
  ])
  // An old one is withdrawn: the one that signs goes on.
  expect(withdrawn(after, lost).keys.filter(({ d }) => d)).toEqual([fresh])
  expect(() => withdrawn(first, { ...lost, kid: 'nothing' })).toThrow('no key')
})

test.each([
  ['{', 'no JSON'],
  ['{"format":1,"keys":[]}', 'keys'],
  [
    JSON.stringify({ format: 1, keys: [{ x: ours.x, madeAt: '2026-01-01T00:00:00Z' }] }),
    'exactly one',
  ],
])('wrong keys are refused in one line: %s', (text, why) =>
  expect(() => parseReceiptKeys(text)).toThrow(why),
)
