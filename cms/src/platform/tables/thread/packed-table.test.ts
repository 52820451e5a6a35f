import { expect, test } from 'vitest'
import type { Table } from '../cell'
import { packTable, unpackTable } from './packed-table'

const table = (count: number): Table => ({
  sheet: 'Dấu hiệu',
  rows: Array.from({ length: count }, (_, at) => ({
    line: at + 1,
    cells: ['Đ', { text: '20/11/2026', day: '2026-11-20' }, { wrong: 'Ô này báo lỗi #N/A.' }],
  })),
})

test.each([0, 1, 500, 501, 1_234])('a table of %d rows comes out as it went in', async (count) => {
  expect(await unpackTable(packTable(table(count)))).toEqual(table(count))
})

test('its pieces can be moved to another thread', async () => {
  const packed = packTable(table(3))
  const transfer = packed.pieces.map(({ buffer }) => buffer as ArrayBuffer)
  expect(await unpackTable(structuredClone(packed, { transfer }))).toEqual(table(3))
  expect(packed.pieces[0]!.byteLength).toBe(0)
})
