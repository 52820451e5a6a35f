'use client'

import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { readFigures, type Figure } from '../read-figures'

/** Above the points of a chart: a table from Excel or Word becomes points, instead of cell by cell. */
export function PasteFigures({ path }: { path: string }) {
  const { addFieldRow, getDataByPath, removeFieldRow } = useForm()
  const [text, setText] = useState('')
  const kind = getDataByPath<string>(path.replace(/points$/, 'type')) ?? 'bar'
  const { figures, left } = readFigures(text, kind)
  const add = () => {
    const rows = getDataByPath<{ label?: string; value?: unknown }[]>(path) ?? []
    // A new chart begins with a point that nobody has filled in.
    const isUntouched = rows.length === 1 && !rows[0]?.label && typeof rows[0]?.value !== 'number'
    if (isUntouched) removeFieldRow({ path, rowIndex: 0 })
    const first = isUntouched ? 0 : rows.length
    figures.forEach((figure, at) =>
      addFieldRow({
        path,
        schemaPath: path,
        rowIndex: first + at,
        subFieldState: stateOf(figure),
      }),
    )
    setText('')
  }
  return (
    <details className="paste-figures">
      <summary>Dán bảng từ Excel hoặc Word</summary>
      <label>
        Chép các dòng trong bảng rồi dán vào đây: cột đầu là nhãn, cột sau là số.
        <textarea rows={5} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <p role="status">
        {figures.length > 0 && `Đọc được ${figures.length} điểm. `}
        {left.length > 0 && `Bỏ qua dòng không có nhãn hoặc số: ${left.join(', ')}.`}
      </p>
      {figures.length > 0 && (
        <Button size="small" onClick={add}>
          Thêm {figures.length} điểm
        </Button>
      )}
    </details>
  )
}

const stateOf = (figure: Figure) =>
  Object.fromEntries(
    Object.entries(figure).map(([name, value]) => [
      name,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  )
