import { expect, test } from 'vitest'
import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { show } from '../../platform/testing/show'
import { BoardWaiting } from './BoardWaiting'

const board = (entrants: number) =>
  ({ entrants, groups: [], resultsAt: '2026-11-29T13:00:00.000Z' }) as unknown as Board

test('where nobody has taken part it says so kindly and leads to the contest', () => {
  const shown = show(<BoardWaiting board={board(0)} slug="a" onTime={() => {}} />)
  expect(shown.getByText('Chưa có ai nộp bài')).toBeTruthy()
  expect(shown.getByRole('link', { name: 'Xem cuộc thi' }).getAttribute('href')).toBe(
    '/trac-nghiem/cuoc-thi?c=a',
  )
  expect(shown.queryByText(/Đã có/)).toBeNull()
})
