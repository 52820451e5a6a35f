import { fireEvent } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { TrackingCode } from '../tracking-code/TrackingCode'
import { show } from '../testing/show'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A web view that has no clipboard object, and copies a selection or refuses to. */
function withoutClipboard(copiesSelection: boolean) {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined })
  const execCommand = vi.fn(() => copiesSelection)
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true })
  return execCommand
}

const code = 'ABCDEFGHJKMNPQRS'

test('an older phone without a clipboard object copies a tracking code all the same', async () => {
  const execCommand = withoutClipboard(true)
  const shown = show(<TrackingCode code={code} what="phản ánh" path="/phan-anh/theo-doi" />)
  fireEvent.click(shown.getByRole('button', { name: 'Chép mã' }))
  expect(await shown.findByText(/^Đã chép mã/)).toBeTruthy()
  expect(execCommand).toHaveBeenCalledWith('copy')
})

test('a phone that refuses to copy says what to do instead', async () => {
  withoutClipboard(false)
  const shown = show(<TrackingCode code={code} what="phản ánh" path="/phan-anh/theo-doi" />)
  fireEvent.click(shown.getByRole('button', { name: 'Chép mã' }))
  expect(await shown.findByText(/^Máy này không cho chép/)).toBeTruthy()
})
