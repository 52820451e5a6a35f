import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../platform/testing/show'
import { Comments } from './Comments'
import { FactorPicker } from './FactorPicker'
import { FactorTable } from './FactorTable'
import { LevelPicker } from './LevelPicker'
import RatePage from './RatePage'
import { TallyTable } from './TallyTable'

test('five faces are five circles with words; the error is read with the group', async () => {
  const onChange = vi.fn()
  const shown = show(<LevelPicker value={4} onChange={onChange} error="Hãy chọn một khuôn mặt." />)
  expect(
    screen.getByRole('group', {
      name: 'Bạn thấy phục vụ thế nào?',
      description: 'Hãy chọn một khuôn mặt.',
    }),
  ).toBeTruthy()
  const names = screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent)
  expect(names).toEqual([
    'Rất hài lòng',
    'Hài lòng',
    'Bình thường',
    'Không hài lòng',
    'Rất không hài lòng',
  ])
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Hài lòng' }).checked).toBe(true)
  await userEvent.click(screen.getByRole('radio', { name: 'Bình thường' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(3)
  expect(await barriers(shown)).toEqual([])
})

test('each factor is a group of its own; one opinion leaves the others', async () => {
  const onChange = vi.fn()
  const shown = show(<FactorPicker value={{ access: 'bad' }} onChange={onChange} />)
  const result = screen.getByRole('group', { name: /Kết quả/ })
  await userEvent.click(within(result).getByRole('radio', { name: 'Tốt' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ access: 'bad', result: 'good' })
  expect(await barriers(shown)).toEqual([])
})

const shares = { '1': 0, '2': 0.1, '3': 0.2, '4': 0.3, '5': 0.4 }

test('shares stand in words beside their bar; few answers are not counted on their own', async () => {
  const shown = show(
    <TallyTable
      caption="Theo đơn vị"
      rows={[
        { name: 'Xã A', tally: { answers: 12, shares, needsCaution: true } as never },
        { name: 'Xã B', tally: { answers: null, shares: null, needsCaution: true } as never },
      ]}
    />,
  )
  const [a, b] = screen.getAllByRole('listitem')
  expect(a?.textContent).toContain('Ít đánh giá, cần thận trọng')
  expect(
    within(a!)
      .getAllByRole('definition')
      .map((each) => each.textContent),
  ).toEqual(['40 %', '30 %', '20 %', '10 %', '0 %'])
  expect(b?.textContent).toContain('chưa đủ 5 đánh giá')
  expect(within(b!).queryByRole('definition')).toBeNull()
  expect(await barriers(shown)).toEqual([])
})

test('factors are a table with heads; what few said is not told', async () => {
  const shown = show(
    <FactorTable
      factors={[
        {
          factor: 'access',
          label: 'Tiếp cận dịch vụ',
          good: 0.8,
          bad: 0.2,
          answers: 40,
          needsCaution: false,
          isSuppressed: false,
        },
        {
          factor: 'result',
          label: 'Kết quả',
          good: null,
          bad: null,
          answers: null,
          needsCaution: true,
          isSuppressed: true,
        },
      ]}
    />,
  )
  expect(screen.getByRole('row', { name: /Tiếp cận dịch vụ 80 % 40/ })).toBeTruthy()
  expect(screen.getByRole('row', { name: /Kết quả – dưới 5/ })).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('a hidden comment gives its reason instead of its words', () => {
  show(
    <Comments
      comments={[
        { month: '2026-11', unit: 'Xã A', text: null, hiddenReason: 'nêu tên người khác' } as never,
      ]}
    />,
  )
  expect(screen.getByText(/Bình luận đã được ẩn: nêu tên người khác/)).toBeTruthy()
  expect(screen.getByText('Xã A · 11/2026')).toBeTruthy()
})

test('a rating without a unit or a face is not sent: the first gap gets the focus', async () => {
  const shown = show(<RatePage />)
  await userEvent.click(screen.getByRole('button', { name: 'Gửi đánh giá' }))
  const unit = screen.getByRole('combobox', {
    name: 'Nơi đã phục vụ bạn',
    description: /Hãy chọn đơn vị/,
  })
  expect(document.activeElement).toBe(unit)
  expect(screen.getByText('Hãy chọn một khuôn mặt.')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})
