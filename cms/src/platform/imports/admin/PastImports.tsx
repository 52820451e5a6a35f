'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { TaskStatus } from '../../staff/ui/TaskStatus'
import { useTask } from '../../staff/ui/use-task'
import { undoImport, type ImportSource } from './import-client'

type Past = {
  /** Of the record, or the batch. */
  id: string
  fileName: string
  isUndone?: boolean
}

type Props<Each extends Past, Undone> = {
  title: string
  source: ImportSource
  imports: readonly Each[]
  /** Said when there are none; without it nothing is shown then. */
  empty?: string
  /** What is known of one besides the name of its file. */
  about: (each: Each) => ReactNode
  /** Asked before one is taken back. */
  question: (each: Each) => string
  /** Said of what that did. */
  undone: (answer: Undone, each: Each) => string
}

/** Files brought in before, each of which can be taken back. */
export function PastImports<Each extends Past, Undone>(props: Props<Each, Undone>) {
  const { title, source, imports, empty, about, question, undone } = props
  const router = useRouter()
  const task = useTask()
  const undo = async (each: Each) => {
    if (!window.confirm(question(each))) return
    const isDone = await task.run('Đang hoàn tác…', async () =>
      undone(await undoImport<Undone>(source, each.id), each),
    )
    if (isDone) router.refresh()
  }
  if (imports.length === 0 && !empty) return <TaskStatus task={task} />
  return (
    <section>
      <h2>{title}</h2>
      <TaskStatus task={task} />
      {imports.length === 0 ? <p>{empty}</p> : null}
      <ul className="staff-view__past">
        {imports.map((each) => (
          <li key={each.id}>
            <span>
              <strong>{each.fileName}</strong>
              <small>{about(each)}</small>
            </span>
            {each.isUndone ? null : (
              <button type="button" disabled={Boolean(task.busy)} onClick={() => void undo(each)}>
                Hoàn tác
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
