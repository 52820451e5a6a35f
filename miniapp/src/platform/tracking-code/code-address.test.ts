import { makeTrackingCode } from '@chung-tay/shared/codes'
import { expect, test } from 'vitest'
import { codeAddress, codeInHash } from './code-address'

const code = makeTrackingCode('123456789012345')

test('the code is read from the address that was made of it', () => {
  const address = new URL(codeAddress('https://a.vn/phan-anh/theo-doi', code))
  expect(address.pathname + address.search).not.toContain(code)
  expect(codeInHash(address.hash)).toBe(code)
})

test.each(['', '#PA-261126-7K2QX', '#ma=', '#ma=1234', `#ma=${code}1`, '#ma=<b>'])(
  '%j has none',
  (hash) => expect(codeInHash(hash)).toBeUndefined(),
)
