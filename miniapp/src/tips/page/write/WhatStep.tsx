import { useId } from 'react'
import { crimes } from '../crimes'
import { Button } from '../parts/Button'
import { Choices } from '../parts/Choices'
import type { StepProps } from './steps'

/** Which kind, and which unit shall read it. */
export function WhatStep({ draft, change, next, problem, page }: StepProps) {
  const id = useId()
  return (
    <>
      <Choices
        label="Việc gì?"
        value={draft.crime}
        onChange={(crime) => change({ crime })}
        options={crimes.map(({ id: value, label }) => ({ value, label }))}
        error={problem === 'crime' ? 'Hãy chọn việc gần đúng nhất, hoặc “Việc khác”.' : undefined}
      />
      <div className="tp-field">
        <label htmlFor={id}>Gửi đến đơn vị nào?</label>
        <p className="tp-hint" id={`${id}-hint`}>
          Chỉ cán bộ của đơn vị này mở được tin. Không rõ thì để nguyên: đơn vị sẽ chuyển kín nếu
          cần.
        </p>
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          value={draft.unit}
          onChange={({ target }) => change({ unit: target.value })}
        >
          {page.units.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Button onClick={next}>Tiếp tục</Button>
    </>
  )
}
