import type { TipsPage } from '@chung-tay/shared/tips/contract'
import type { Draft } from '../model'

export const steps = ['who', 'what', 'questions', 'files', 'review'] as const
export type Step = (typeof steps)[number]

export const stepTitles: Record<Step, string> = {
  who: 'Bạn là ai, nếu muốn nói',
  what: 'Việc gì, gửi cho ai',
  questions: 'Kể lại sự việc',
  files: 'Ảnh, video, ghi âm, tài liệu',
  review: 'Xem lại trước khi gửi',
}

export type StepProps = {
  draft: Draft
  page: TipsPage
  change: (more: Partial<Draft>) => void
  next: () => void
  /** Leads from the last step to one that shall be changed, and from there back. */
  goTo: (step: Step) => void
  /** Name of the field that still needs something. */
  problem: string | undefined
}

/** The first field of a step that still needs something; undefined when one may go on. */
export function problemOf(step: Step, draft: Draft): string | undefined {
  if (step === 'who') {
    if (!draft.mode) return 'mode'
    if (draft.mode === 'anonymous') return undefined
    if (!draft.name.trim()) return 'name'
    return draft.contact.trim() ? undefined : 'contact'
  }
  if (step === 'what') return draft.crime ? undefined : 'crime'
  if (step === 'questions') {
    return (draft.answers.what?.text ?? '').trim().length >= 10 ? undefined : 'what'
  }
  return undefined
}
