import { makeTrackingCode } from '@chung-tay/shared/codes'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetStored } from '../../platform/storage'
import { answerRequests } from '../../platform/testing/answer-requests'
import { barriers, show } from '../../platform/testing/show'
import TrackPage from './TrackPage'

// What the proof of work costs is seen in its own tests.
vi.mock('../../platform/submissions/solve-proof', () => ({ solveProof: async () => 'proof' }))

const code = makeTrackingCode('123456789012345')
const reference = 'PA-261126-7K2QX'
const none = { status: 404, body: { code: 'NOT_FOUND', message: 'Không có phản ánh nào.' } }

beforeEach(forgetStored)

const field = () => screen.getByRole('textbox', { name: 'Mã theo dõi' })
async function look(typed: string) {
  await userEvent.type(field(), typed)
  await userEvent.click(screen.getByRole('button', { name: 'Xem phản ánh' }))
}

test('the office’s number is understood, opens nothing, and the words go when the code is there', async () => {
  const asked = answerRequests({ '/api/feedback/track': none })
  const shown = show(<TrackPage />, { at: '/phan-anh/theo-doi' })
  await look('pa 261126 7k2qx')
  expect(
    screen.getByText(/PA-261126-7K2QX là số vụ việc.*không mở được gì|Số này không mở được gì/),
  ).toBeTruthy()
  expect(
    screen.getByRole('link', { name: 'Xem việc này có được công khai không' }).getAttribute('href'),
  ).toBe(`/phan-anh/cong-khai#${reference}`)
  expect(asked).toEqual([])
  expect(await barriers(shown)).toEqual([])
  await userEvent.clear(field())
  await userEvent.type(field(), code)
  expect(screen.queryByText(/Số này không mở được gì/)).toBeNull()
})

test('a code of the box for tips is told from one of feedback', async () => {
  answerRequests({})
  show(<TrackPage />, { at: '/phan-anh/theo-doi' })
  await look('1234 5678 9012 3456 7890')
  expect(screen.getByText(/Mã 20 chữ số mở hộp thư tố giác/)).toBeTruthy()
})

test('on the phone that remembers the case its number does', async () => {
  const mine = [{ code, reference, title: 'Đèn hỏng', sentAt: 1 }]
  localStorage.setItem('chung-tay:feedback:mine', JSON.stringify(mine))
  const asked = answerRequests({ '/api/altcha': { body: {} }, '/api/feedback/track': none })
  show(<TrackPage />, { at: '/phan-anh/theo-doi' })
  expect(screen.getByText(`Mã …${code.slice(-4)}`)).toBeTruthy()
  await look(reference)
  expect(await screen.findByText('Không có phản ánh mang mã này')).toBeTruthy()
  expect(asked.at(-1)?.body).toEqual({ code })
})

test('a scanned picture opens what it is of', async () => {
  const asked = answerRequests({ '/api/altcha': { body: {} }, '/api/feedback/track': none })
  show(<TrackPage />, { at: `/phan-anh/theo-doi#ma=${code}` })
  expect(await screen.findByText('Không có phản ánh mang mã này')).toBeTruthy()
  expect(asked.at(-1)?.body).toEqual({ code })
})
