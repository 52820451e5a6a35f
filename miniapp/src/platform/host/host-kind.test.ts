import { expect, test } from 'vitest'
import { hostKind, zaloBasename } from './host-kind'

const at = (url: string) => {
  const { protocol, hostname } = new URL(url)
  return { location: { protocol, hostname } }
}

test.each([
  ['https://h5.zdn.vn/zapps/123/', {}, 'zalo'],
  ['zbrowser://h5.zdn.vn/zapps/123/', {}, 'zalo'],
  ['https://zalo.example/', { ZaloJavaScriptInterface: {}, APP_ID: '123' }, 'zalo'],
  ['https://congan.example.vn/', { ZaloJavaScriptInterface: {} }, 'browser'],
  ['http://localhost:3000/', {}, 'browser'],
])('%s with %o is %s', (url, globals, kind) => {
  expect(hostKind({ ...at(url), ...globals })).toBe(kind)
})

test('nothing of a window is read that may throw', () => {
  const window = Object.defineProperty(at('https://congan.example.vn/'), 'localStorage', {
    enumerable: true,
    get: () => {
      throw new Error('Access is denied for this document.')
    },
  })
  expect(hostKind(window)).toBe('browser')
})

test('the app id stands in the address, or there is no base', () => {
  expect(zaloBasename('/zapps/123/thu-tuc')).toBe('/zapps/123')
  expect(zaloBasename('/thu-tuc')).toBe('')
})
