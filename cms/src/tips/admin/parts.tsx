'use client'

import type { ReactNode } from 'react'
import type { Answered } from './use-answer'
import type { Task } from './use-task'

/** What is being done, went wrong or is done; read out by screen readers. */
export function TaskStatus({ task: { busy, problem, done } }: { task: Task }) {
  return (
    <p role="status" className={problem ? 'staff-view__problem' : 'staff-view__done'}>
      {busy ?? problem ?? done ?? ''}
    </p>
  )
}

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
      <div className="tip-desk__skeleton" role="status" aria-label="Đang tải">
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

/** Saves something made here as a file, without it travelling anywhere. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
