import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { storage } from '../../platform/storage/storage'
import { barriers, show } from '../../platform/testing/show'
import { GroupBoard } from './GroupBoard'

const board: Board = {
  contest: 'thi',
  title: 'Thi',
  outOf: 10,
  isFinal: true,
  resultsAt: '2026-11-29T13:00:02.000Z',
  weeks: [],
  groupKind: 'school',
  groups: [
    { id: 'mot', name: 'Trường Một', entrants: 40, average: 6.25 },
    { id: 'hai', name: 'Trường Hai', entrants: 8, average: 8 },
    { id: 'ba', name: 'Trường Ba', entrants: 2, average: null },
  ],
  entrants: 50,
  rows: [],
  next: null,
  me: null,
}
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent)

test('schools stand by their average, with how many took part; a small one is not shown', async () => {
  const page = show(<GroupBoard board={board} />)
  expect(screen.getByRole('heading', { name: 'Trường với trường' })).toBeTruthy()
  expect(rows()).toEqual(['1Trường Hai8 người8,0/10', '2Trường Một40 người6,3/10'])
  expect(screen.getByText('Còn 1 nơi có dưới 5 người dự thi nên chưa xếp.')).toBeTruthy()
  expect(await barriers(page)).toEqual([])
})

test('the next look tells who moved, in a word beside the sign', async () => {
  storage.write('quiz-board-looks', [{ board: 'thi true', ranks: { mot: 1, hai: 2 } }])
  show(<GroupBoard board={board} />)
  expect(await screen.findByText('lên 1 bậc', { exact: false })).toBeTruthy()
  expect(screen.getByText('xuống 1 bậc', { exact: false })).toBeTruthy()
})
