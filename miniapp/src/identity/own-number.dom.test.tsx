import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerRequests } from '../platform/testing/answer-requests'
import { barriers, show } from '../platform/testing/show'
import { TextField } from '../platform/ui/forms'
import { NumberFromZalo } from './NumberFromZalo'

const zalo = vi.hoisted(() => ({ getAccessToken: vi.fn(), getPhoneNumber: vi.fn() }))
vi.mock('../platform/host/zalo-sdk', () => zalo)

const path = '/api/identity/phone-number'
const phone = { body: { phone: '+84912345678' } }

beforeEach(() => {
  zalo.getAccessToken.mockReset().mockResolvedValue('access')
  zalo.getPhoneNumber.mockReset().mockResolvedValue({ token: 'once' })
})
afterEach(() => void vi.useRealTimers())

function Contact() {
  const [number, setNumber] = useState('')
  return (
    <>
      <TextField label="Số" value={number} onChange={setNumber} />
      <NumberFromZalo reason="Để gọi lại." value={number} onNumber={setNumber} />
    </>
  )
}
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Số' })
const take = () => userEvent.click(screen.getByRole('button', { name: 'Lấy số từ Zalo' }))
const said = () => screen.getByRole('status').textContent

test('both tokens go to our service once, and the number stands in the field as people write it', async () => {
  const asked = answerRequests({ [path]: phone })
  const shown = show(<Contact />)
  expect(asked).toEqual([])
  await take()
  await vi.waitFor(() => expect(field().value).toBe('0912 345 678'))
  expect(asked.map(({ body }) => body)).toEqual([
    { zaloAccessToken: 'access', zaloPhoneToken: 'once' },
  ])
  expect(said()).toContain('Đã điền số')
  expect(await barriers(shown)).toEqual([])
})

test('who does not answer, or has no network, types; a yes that comes late does not replace what was typed', async () => {
  answerRequests({ [path]: 'offline' })
  show(<Contact />)
  await take()
  await vi.waitFor(() => expect(said()).toContain('mạng'))
  expect(said()).toContain('Bạn tự ghi số')
  const asked = answerRequests({ [path]: phone })

  let agree: (given: { token: string }) => void = () => undefined
  const read = () => new Promise((resolve) => (agree = resolve))
  for (const typed of ['', '0987 654 321']) {
    zalo.getPhoneNumber.mockImplementationOnce(read)
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await take()
    await act(() => vi.advanceTimersByTimeAsync(20_000))
    vi.useRealTimers()
    expect(said()).toContain('Zalo chưa trả lời')
    await userEvent.clear(field())
    if (typed) await userEvent.type(field(), typed)
    const before = asked.length
    await act(async () => {
      agree({ token: 'once' })
      await vi.waitFor(() => expect(asked).toHaveLength(before + 1))
      await new Promise(setImmediate)
    })
    expect(field().value).toBe(typed || '0912 345 678')
  }
})
