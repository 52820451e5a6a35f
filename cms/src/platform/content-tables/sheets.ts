import type { Sheet } from '../tables'
import { emptyMark, type ContentTable } from './table'

/** Heads the column that says what to mend; it is passed over when the file comes back. */
export const problemsTitle = 'Cần sửa'

/** The sheet with the rows. @param more Titles behind those of the columns */
export function rowsSheet(
  { columns, title }: ContentTable,
  rows: readonly (readonly string[])[],
  more: readonly string[] = [],
): Sheet {
  const titles = [...columns.map((column) => column.title), ...more]
  return {
    // Names of sheets are short and without some signs.
    name: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    widths: titles.map((each, at) =>
      Math.min(60, Math.max(14, each.length + 4, columns[at]?.isProse ? 40 : 0)),
    ),
    rows: [titles, ...rows],
  }
}

/** The sheet that explains the columns. */
export function guideSheet({ columns }: ContentTable): Sheet {
  return {
    name: 'Hướng dẫn',
    widths: [28, 90, 50],
    rows: [
      ['Cột', 'Cách ghi', 'Ví dụ'],
      ...columns.map(({ title, hint, example = '', isNeeded }) => [
        title,
        isNeeded ? `Bắt buộc. ${hint}` : hint,
        example,
      ]),
      ['', '', ''],
      [
        'Ô trống',
        `Ô để trống thì giữ nguyên thông tin đang có. Muốn xóa thông tin, ghi ${emptyMark} vào ô.`,
        emptyMark,
      ],
      ['Cột không dùng', 'Xóa cả cột khỏi bảng cũng được: thông tin của cột ấy giữ nguyên.', ''],
    ],
  }
}
