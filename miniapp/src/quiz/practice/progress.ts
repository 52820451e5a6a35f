/** What this device remembers of one question. Times are ISO 8601. */
export type QuestionMemory = {
  topic: string
  /** Whether the last answer that counted was right. */
  isRight: boolean
  /** When to ask it again. */
  due: string
  lastAnswered: string
  /** What the scheduler needs, as `ts-fsrs` has it: days until recall falls to 90 %, 1 to 10, days. */
  stability: number
  difficulty: number
  interval: number
  answers: number
  lapses: number
}

/** All that practice keeps, on this device alone. */
export type Progress = { questions: Record<string, QuestionMemory> }

export const noProgress: Progress = { questions: {} }

export const progressKey = 'quiz-practice'

/** Takes one answer into the progress: what is remembered of its question. */
export function withAnswer(
  { questions }: Progress,
  answered: { id: string; memory: QuestionMemory },
): Progress {
  return { questions: { ...questions, [answered.id]: answered.memory } }
}

/**
 * Puts off by a month what is due of a topic but not there to be asked: taken away, or held back
 * while a contest asks it. Without it such a question would be called due for ever.
 */
export function withoutMissing(
  progress: Progress,
  topic: { slug: string; ids: ReadonlySet<string> },
  now: Date,
): Progress {
  const missing = Object.entries(progress.questions).filter(
    ([id, memory]) => memory.topic === topic.slug && isDue(memory, now) && !topic.ids.has(id),
  )
  if (missing.length === 0) return progress
  const due = new Date(now.getTime() + 30 * 86_400_000).toISOString()
  const later = missing.map(([id, memory]) => [id, { ...memory, due }] as const)
  return { questions: { ...progress.questions, ...Object.fromEntries(later) } }
}

export function isDue({ due }: QuestionMemory, now: Date): boolean {
  return Date.parse(due) <= now.getTime()
}
