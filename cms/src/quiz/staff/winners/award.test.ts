import { expect, test } from 'vitest'
import { award } from './award'

const prizes = [
  { name: 'Giải nhất', count: 1 },
  { name: 'Giải nhì', count: 2 },
]
const shortly = (
  rows: ReturnType<typeof award<{ rank: number; prediction: number | null; id: string }>>,
) =>
  rows.map(({ id, place, prizes: won, isUndecided }) => [
    id,
    place,
    won.map(({ name }) => name).join(' hoặc '),
    isUndecided,
  ])

test('the nearer prediction decides between equals', () => {
  const board = [
    { id: 'a', rank: 1, prediction: 100 },
    { id: 'b', rank: 1, prediction: 12 },
    { id: 'c', rank: 3, prediction: 10 },
    { id: 'd', rank: 4, prediction: 10 },
  ]
  expect(shortly(award(board, prizes, 10))).toEqual([
    ['b', 1, 'Giải nhất', false],
    ['a', 2, 'Giải nhì', false],
    ['c', 3, 'Giải nhì', false],
  ])
})

test('who is equal in everything is not decided by the machine', () => {
  const board = [
    { id: 'a', rank: 1, prediction: 8 },
    { id: 'b', rank: 1, prediction: 12 },
    { id: 'c', rank: 3, prediction: null },
    { id: 'd', rank: 3, prediction: 500 },
  ]
  expect(shortly(award(board, prizes, 10))).toEqual([
    ['a', 1, 'Giải nhất hoặc Giải nhì', true],
    ['b', 1, 'Giải nhất hoặc Giải nhì', true],
    ['d', 3, 'Giải nhì', false],
  ])
  const threeSecond = ['x', 'y', 'z'].map((id) => ({ id, rank: 2, prediction: null }))
  const withFirst = [{ id: 'w', rank: 1, prediction: null }, ...threeSecond]
  expect(shortly(award(withFirst, prizes, null)).slice(1)).toEqual(
    ['x', 'y', 'z'].map((id) => [id, 2, 'Giải nhì', true]),
  )
})

test('two with the same prize are both given it', () => {
  const board = ['a', 'b', 'c'].map((id, at) => ({
    id,
    rank: at === 0 ? 1 : 2,
    prediction: null,
  }))
  expect(shortly(award(board, prizes, null))).toEqual([
    ['a', 1, 'Giải nhất', false],
    ['b', 2, 'Giải nhì', false],
    ['c', 2, 'Giải nhì', false],
  ])
  expect(award(board, [], null)).toEqual([])
})
