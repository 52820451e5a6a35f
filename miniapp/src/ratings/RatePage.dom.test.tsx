import { queries } from '@chung-tay/shared/content/queries'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetStored } from '../platform/storage'
import { answerRequests, type Asked } from '../platform/testing/answer-requests'
import { barriers, show } from '../platform/testing/show'
import RatePage from './RatePage'

// What the proof of work costs is seen in its own tests.
vi.mock('../platform/submissions/solve-proof', () => ({ solveProof: async () => 'proof' }))

beforeEach(forgetStored)

const path = '/api/ratings/submissions'
type Answers = Parameters<typeof answerRequests>[0]
const service = (answers: Answers) => answerRequests({ '/api/altcha': { body: {} }, ...answers })
const sent = (asked: Asked[]) =>
  asked.flatMap((each) => (each.path === path ? [each.body as Record<string, unknown>] : []))
const receipt = { reference: 'DG-1', channel: 'walk-in' }

const page = (at = '/danh-gia') =>
  show(<RatePage />, {
    at,
    content: [
      [
        queries.units,
        [
          { slug: 'xa-a', name: 'Công an xã A', kind: 'commune' },
          { slug: 'xa-b', name: 'Công an xã B', kind: 'commune' },
          { slug: 'huyen-c', name: 'Công an huyện C', kind: 'former' },
        ],
      ],
    ],
  })
const rate = async () => {
  await userEvent.click(screen.getByRole('radio', { name: 'Hài lòng' }))
  await userEvent.click(screen.getByRole('button', { name: 'Gửi đánh giá' }))
}

test('of places only those that still are can be chosen; a rating is thanked for by its reference', async () => {
  const asked = service({ [path]: { status: 201, body: receipt } })
  const shown = page()
  await userEvent.click(screen.getByRole('combobox', { name: 'Nơi đã phục vụ bạn' }))
  expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual([
    'Công an xã A',
    'Công an xã B',
  ])
  await userEvent.click(screen.getByRole('option', { name: 'Công an xã B' }))
  await userEvent.type(screen.getByRole('textbox', { name: /nói thêm/ }), ' Nhanh, tử tế ')
  await rate()
  expect(await screen.findByText('Đã ghi nhận đánh giá DG-1')).toBeTruthy()
  expect(sent(asked)).toMatchObject([{ unit: 'xa-b', level: 4, comment: 'Nhanh, tử tế' }])
  expect(screen.getByText(/cộng vào số liệu công khai/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Xem kết quả chung' }).getAttribute('href')).toBe(
    '/danh-gia/ket-qua',
  )
  expect(await barriers(shown)).toEqual([])
})

test.each(['/danh-gia#xa-b', '/danh-gia?noi=xa-b'])(
  'a poster or a page of a unit has chosen it: %s',
  async (at) => {
    const asked = service({ [path]: { status: 201, body: receipt } })
    page(at)
    await rate()
    await screen.findByText(/Đã ghi nhận/)
    expect(sent(asked)).toMatchObject([{ unit: 'xa-b' }])
  },
)

test('whom others of the network went before is told that theirs is counted apart', async () => {
  service({ [path]: { status: 201, body: { ...receipt, channel: 'crowded' } } })
  page('/danh-gia#xa-a')
  await rate()
  expect(await screen.findByText(/công bố ở phần tính riêng/)).toBeTruthy()
})

test('without a network the rating stays on the page and can be sent again', async () => {
  const replies: (() => { status: number; body: unknown })[] = [
    () => {
      throw new TypeError('Failed to fetch')
    },
    () => ({ status: 201, body: receipt }),
  ]
  const asked = service({ [path]: () => replies.shift()!() })
  const shown = page('/danh-gia#xa-a')
  await rate()
  expect((await screen.findByText(/Kiểm tra mạng/)).closest('[role=alert]')).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Hài lòng' })).toHaveProperty('checked', true)
  expect(await barriers(shown)).toEqual([])
  // A tap right behind the first would be taken for the second half of a double tap.
  const later = performance.now() + 1000
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => later)
  await userEvent.click(screen.getByRole('button', { name: 'Gửi đánh giá' }))
  clock.mockRestore()
  expect(await screen.findByText(/Đã ghi nhận/)).toBeTruthy()
  // It may have arrived the first time: the second goes under the same key.
  const [first, second] = asked.filter((each) => each.path === path)
  expect(first?.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/)
  expect(second?.headers['Idempotency-Key']).toBe(first?.headers['Idempotency-Key'])
})

test('what the service refuses is said in its words', async () => {
  service({ [path]: { status: 400, body: { fields: { comment: 'Bình luận dài quá.' } } } })
  page('/danh-gia#xa-a')
  await rate()
  expect((await screen.findByText('Bình luận dài quá.')).closest('[role=alert]')).toBeTruthy()
})

test('an invitation names the place and the procedure and goes along; the place is not asked', async () => {
  const code = '1987804944691546'
  const asked = service({
    '/api/ratings/invitations': {
      body: {
        unit: { slug: 'xa-a', name: 'Công an xã A' },
        procedure: { slug: 'tam-tru', title: 'Đăng ký tạm trú' },
      },
    },
    [path]: { status: 201, body: receipt },
  })
  const shown = page(`/danh-gia#ma=${code}`)
  expect(await screen.findByText('Mời bạn đánh giá: Công an xã A')).toBeTruthy()
  expect(screen.getByText('Đăng ký tạm trú')).toBeTruthy()
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(await barriers(shown)).toEqual([])
  await rate()
  await screen.findByText(/Đã ghi nhận/)
  expect(sent(asked)).toMatchObject([{ unit: 'xa-a', procedure: 'tam-tru', invitation: code }])
})

test('a spent invitation says so; one can still rate as anybody', async () => {
  const message = 'Lời mời này đã được dùng.'
  service({ '/api/ratings/invitations': { status: 410, body: { message } } })
  page('/danh-gia#ma=1987804944691546')
  expect((await screen.findByText(message)).closest('[role=note]')).toBeTruthy()
  expect(screen.getByRole('combobox', { name: 'Nơi đã phục vụ bạn' })).toBeTruthy()
})
