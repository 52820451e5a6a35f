'use client'

import type { ReactNode } from 'react'
import type { Answered } from './use-answer'

/** Until something is read: grey lines; when it cannot be: why, and a way to try again. */
export function Waiting<T>({
  of: { value, problem, isLoading, reload },
  children,
}: {
  of: Answered<T>
  children: (value: T) => ReactNode
}) {
  if (problem && value === undefined)
    return (
      <div role="alert" className="staff-view__problem">
        <p>{problem}</p>
        <button type="button" onClick={reload}>
          Thử lại
        </button>
      </div>
    )
  if (isLoading || value === undefined)
    return (
      <div className="staff-view__skeleton" role="status" aria-label="Đang tải">
        <span />
        <span />
        <span />
      </div>
    )
  return (
    <>
      {problem ? (
        <p role="alert" className="staff-view__problem">
          {problem}
        </p>
      ) : null}
      {children(value)}
    </>
  )
}
