import { expect, test, vi } from 'vitest'
import { zaloHost } from './zalo-host'

vi.mock('./zalo-files', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

test('a file that cannot be kept because the code for it does not come has failed', async () => {
  expect(await zaloHost.saveFile?.({ file: new Blob(['a']) })).toBe('failed')
})
