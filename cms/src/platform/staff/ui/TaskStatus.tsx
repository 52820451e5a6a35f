'use client'

import type { Task } from './use-task'

/** What is being done, went wrong or is done; read out by screen readers. */
export function TaskStatus({ task: { busy, problem, done } }: { task: Task }) {
  return (
    <p role="status" className={problem ? 'staff-view__problem' : 'staff-view__done'}>
      {busy ?? problem ?? done ?? ''}
    </p>
  )
}
