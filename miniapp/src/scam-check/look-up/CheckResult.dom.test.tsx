import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../platform/testing/show'
import type { Finding } from './ask-list'
import { CheckResult } from './CheckResult'

const listed: Finding = {
  state: 'listed',
  form: 1,
  month: 322,
  source: 1,
  leaves: 334,
  expression: '+84912345678',
  isExact: true,
}

const judged = (finding: Finding) =>
  show(
    <CheckResult
      judgement={{
        worst: { asked: { kind: 'phone', value: '0912345678' }, finding, official: undefined },
        others: [],
        isWhole: true,
      }}
      onAskAccount={() => undefined}
    />,
  )

const said = (label: string) => screen.getByText(label).closest('div')?.textContent

test('what is listed says why, since when, until when, and how to contest it', () => {
  judged(listed)
  expect(said('Vì sao có trong danh sách')).toMatch(/Giả danh công an.*\(Công an xác minh\)/)
  expect(said('Từ khi nào')).toContain('11/2026')
  expect(said('Đến khi nào')).toContain('11/2027')
  expect(said('Bị đưa nhầm?')).toMatch(/khi còn trong danh sách.*trong \d+ ngày làm việc/)
  expect(screen.getByRole('link', { name: /Đây là của tôi, bị đưa nhầm/ })).toBeTruthy()
})

test('what was not said of an entry is not made up, and what was taken down says none of it', () => {
  const { leaves: _, ...without } = listed
  judged(without)
  expect(screen.queryByText('Đến khi nào')).toBeNull()
  judged({ ...without, state: 'withdrawn' })
  expect(screen.getByText('Từng có trong danh sách, nay đã gỡ')).toBeTruthy()
})
