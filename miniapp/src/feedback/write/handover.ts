import type { PickedFile } from '../../platform/ui/forms'
import type { FeedbackForm } from './form-state'

type Handover = { form: FeedbackForm; files: PickedFile[] }

let waiting: Handover | undefined

/** Puts something taken back from the queue where the writing page finds it: files fit in no address. */
export function handOver(taken: Handover): void {
  waiting = taken
}

/** What was handed over. It stays until `clearHandover`, since React may ask twice. */
export function peekHandover(): Handover | undefined {
  return waiting
}

export function clearHandover(): void {
  waiting = undefined
}
