'use client'

import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { readFigures, type Figure } from '../read-figures'

/** Above the points of a chart: a table from Excel or Word becomes points, instead of cell by cell. */
export function PasteFigures({ path }: { path: string }) {
  const { addFieldRow, getDataByPath } = useForm()
  const [text, setText] = useState('')
  const kind = getDataByPath<string>(path.replace(/points$/, 'type')) ?? 'bar'
  const { figures, left } = readFigures(text, kind)
  const add = () => {
    figures.forEach((figure) =>
      addFieldRow({ path, schemaPath: path, subFieldState: stateOf(figure) }),
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
      <Button size="small" disabled={figures.length === 0} onClick={add}>
        Thêm {figures.length} điểm
      </Button>
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
