import { expect, test } from 'vitest'
import { sealing } from './sealed'

const secret = 'only-for-tests-0123456789-0123456789-0123456789'

test('what was sealed for a purpose opens for it alone, and never twice looks the same', () => {
  const { seal, open } = sealing('a', secret)
  const sealed = seal('an@vi-du.vn')
  expect(sealed).toMatch(/^[\w-]+$/)
  expect(open(sealed)).toBe('an@vi-du.vn')
  expect(seal('an@vi-du.vn')).not.toBe(sealed)
  expect(sealing('b', secret).open(sealed)).toBeUndefined()
  expect(sealing('a', `${secret}1`).open(sealed)).toBeUndefined()
})

test('what was changed, cut or made up does not open', () => {
  const { seal, open } = sealing('a', secret)
  const sealed = seal('chào')
  const bytes = Buffer.from(sealed, 'base64url')
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 1
    expect(open(changed.toString('base64url'))).toBeUndefined()
  }
  for (const other of ['', 'abc', sealed.slice(0, -3)]) expect(open(other)).toBeUndefined()
})
