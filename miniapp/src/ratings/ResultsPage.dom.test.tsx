import type { RatingSummary, Tally } from '@chung-tay/shared/ratings/contract'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answerRequests } from '../platform/testing/answer-requests'
import { barriers, show } from '../platform/testing/show'
import ResultsPage from './ResultsPage'

// There is nothing to paint on here; the journeys look at the picture.
vi.mock('../platform/ui/chart/ChartCanvas', () => ({ default: () => null }))

afterEach(() => void vi.restoreAllMocks())

const path = '/api/ratings/summary'
const tally = (answers: number, more: Partial<Tally> = {}): Tally => ({
  answers,
  invitedAnswers: 20,
  walkInAnswers: answers - 20,
  invitations: 50,
  crowdedAnswers: null,
  shares: { '1': 0, '2': 0.1, '3': 0.2, '4': 0.3, '5': 0.4 },
  isSuppressed: false,
  needsCaution: answers < 30,
  ...more,
})
const suppressed = tally(20, { answers: null, shares: null, isSuppressed: true })
const summary: RatingSummary = {
  from: null,
  to: null,
  total: tally(120),
  crowded: { answers: null, shares: null, isSuppressed: false },
  waiting: 0,
  months: [
    { month: '2026-10', ...tally(25) },
    { month: '2026-11', ...suppressed },
  ],
  units: [{ slug: 'xa-a', name: 'Công an xã A', ...tally(80) }],
  otherUnits: null,
  factors: [],
  comments: [],
}
const shownWith = async (more: Partial<RatingSummary>) => {
  answerRequests({ [path]: { body: { ...summary, ...more } } })
  const shown = show(<ResultsPage />)
  await screen.findByText('Số liệu này được tính thế nào?')
  return shown
}
const list = (name: string) => within(screen.getByRole('list', { name }))

test('while it loads the page says so', async () => {
  answerRequests({ [path]: () => new Promise(() => {}) })
  const shown = show(<ResultsPage />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mọi người đánh giá thế nào')
  expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('Đang tải…')
  expect(await barriers(shown)).toEqual([])
})

test('a failure says what to do, and trying again shows the figures', async () => {
  const answers = [{ status: 503, body: {} }, { body: summary }]
  const asked = answerRequests({ [path]: () => answers.shift()! })
  const shown = show(<ResultsPage />)
  expect(await screen.findByText('Chưa tải được nội dung')).toBeTruthy()
  expect(screen.getByText(/việc gấp, gọi 113/)).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(await screen.findByRole('region', { name: 'Toàn tỉnh' })).toBeTruthy()
  expect(asked).toHaveLength(2)
})

test('without a network it says that, and not that the service is busy', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  answerRequests({ [path]: 'offline' })
  show(<ResultsPage />)
  expect(await screen.findByText('Máy đang mất mạng')).toBeTruthy()
  expect(screen.queryByText(/đang bận/)).toBeNull()
})

test('of fewer than five ratings no number is told; the way to rate is', async () => {
  answerRequests({ [path]: { body: { ...summary, total: suppressed } } })
  const shown = show(<ResultsPage />)
  expect(await screen.findByText('Chưa đủ đánh giá để công bố')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Đánh giá ngay' }).getAttribute('href')).toBe('/danh-gia')
  expect(shown.container.textContent).not.toContain('%')
  expect(await barriers(shown)).toEqual([])
})

test('figures stand with who was asked and who answered, month by month and place by place', async () => {
  const shown = await shownWith({})
  expect(list('Toàn tỉnh').getByText('120 đánh giá')).toBeTruthy()
  expect(screen.getByText(/Đã mời 50 người, 20 người trả lời\. 100 người tự đánh giá/)).toBeTruthy()
  const hidden = { hidden: true }
  const months = screen.getByRole('table', { name: 'Hài lòng và rất hài lòng', ...hidden })
  expect(
    within(months).getByRole('row', {
      name: /10\/2026 ?25 đánh giá, cần thận trọng 70/,
      ...hidden,
    }),
  ).toBeTruthy()
  // Too few rated in November.
  expect(within(months).getAllByRole('rowheader', hidden)).toHaveLength(1)
  expect(list('Theo đơn vị').getAllByRole('listitem')).toHaveLength(1)
  for (const name of ['Theo tháng', 'Theo yếu tố', 'Theo đơn vị'])
    expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy()
  for (const name of ['Bình luận gần đây', 'Đến dồn từ một mạng, tính riêng'])
    expect(screen.queryByRole('heading', { name })).toBeNull()
  expect(shown.container.textContent).not.toContain('đang chờ cho đủ nhóm')
  expect(await barriers(shown)).toEqual([])
})

test('where nobody was invited only those who came by themselves are told', async () => {
  await shownWith({ total: tally(120, { invitations: 0, invitedAnswers: 0, walkInAnswers: 120 }) })
  expect(screen.queryByText(/Đã mời/)).toBeNull()
  expect(screen.getByText(/^120 người tự đánh giá/)).toBeTruthy()
})

test('what is counted apart, what waits, and places with few ratings are told as that', async () => {
  const shown = await shownWith({
    crowded: { answers: 1200, shares: tally(1200).shares, isSuppressed: false },
    otherUnits: tally(12),
    waiting: 3,
    comments: [{ month: '2026-11', unit: 'Công an xã A', text: 'Nhanh', hiddenReason: null }],
  })
  const apart = screen.getByRole('region', { name: 'Đến dồn từ một mạng, tính riêng' })
  expect(apart.textContent).toContain('Trong 1.320 đánh giá đã nhận, 1.200 đến dồn')
  expect(within(apart).getAllByRole('definition')).toHaveLength(5)
  const [, others] = list('Theo đơn vị').getAllByRole('listitem')
  expect(others?.textContent).toContain('Các nơi còn ít đánh giá, gộp chung')
  expect(shown.container.textContent).toContain('Hiện có 3 đánh giá đang chờ cho đủ nhóm.')
  expect(screen.getByRole('region', { name: 'Bình luận gần đây' }).textContent).toContain('Nhanh')
  expect(await barriers(shown)).toEqual([])
})

test('the same figures are there to take away', async () => {
  await shownWith({ months: [] })
  const hrefs = ['CSV', 'JSON'].map((name) =>
    screen.getByRole('link', { name: new RegExp(name) }).getAttribute('href'),
  )
  expect(hrefs).toEqual([`${path}?format=csv`, path])
  expect(screen.getByText('Chưa tháng nào đủ 5 đánh giá.')).toBeTruthy()
})
