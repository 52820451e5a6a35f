import { emptySubject, type Subject } from './subject'

let checked: Subject | undefined

/** Keeps what was just checked, in memory only, so that nobody types it again to report or contest it. */
export function handOver(subject: Subject): void {
  checked = subject
}

/** What was just checked, once. */
export function takeOver(): Subject {
  const subject = checked ?? emptySubject
  checked = undefined
  return subject
}
