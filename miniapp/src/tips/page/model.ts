/** What a person has written, in this page's memory only. */
export type Draft = {
  mode: 'anonymous' | 'named' | undefined
  name: string
  contact: string
  /** Slug of the unit. */
  unit: string
  /** Id of the kind of crime. */
  crime: string
  answers: Record<string, DraftAnswer>
  files: DraftFile[]
}

export type DraftAnswer = { text: string; isUnknown: boolean }

export type DraftFile = {
  id: string
  title: string
  type: string
  /** What is sealed: without metadata where that was possible. */
  blob: Blob
  metadata: 'stripped' | 'kept'
}

export const emptyAnswer: DraftAnswer = { text: '', isUnknown: false }

export function newDraft(unit: string): Draft {
  return { mode: undefined, name: '', contact: '', unit, crime: '', answers: {}, files: [] }
}

/** Whether leaving would lose something. */
export function isWritten({ name, contact, crime, answers, files }: Draft): boolean {
  const hasText = Object.values(answers).some(({ text }) => text.trim() !== '')
  return hasText || files.length > 0 || [name, contact, crime].some(Boolean)
}
