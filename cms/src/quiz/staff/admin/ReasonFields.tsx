'use client'

import { useId } from 'react'
import { longestReason, shortestReason } from '../vocabulary'

type Props = {
  reason: string
  onChange: (reason: string) => void
  /** Offered to fill in at once; none: only the field. */
  usual?: readonly string[]
  /** Who will read it. */
  readers?: string
}

/** A reason in words, with those that come up often at hand. */
export function ReasonFields({ reason, onChange, usual, readers }: Props) {
  const id = useId()
  return (
    <>
      {usual ? (
        <label htmlFor={`${id}-usual`}>
          Lý do hay gặp
          <select
            id={`${id}-usual`}
            value=""
            onChange={({ target }) => target.value && onChange(target.value)}
          >
            <option value="">Chọn để điền nhanh</option>
            {usual.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      ) : null}
      <label htmlFor={`${id}-reason`}>
        Lý do (ít nhất {shortestReason} ký tự{readers ? `; ${readers}` : ''})
        <textarea
          id={`${id}-reason`}
          rows={3}
          maxLength={longestReason}
          value={reason}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
    </>
  )
}

export const isLongEnough = (reason: string) => reason.trim().length >= shortestReason
