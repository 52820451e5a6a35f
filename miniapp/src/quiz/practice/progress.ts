import { addDays, toLocalDate, type LocalDate } from '@chung-tay/shared/calendar'

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

/** Days in a row on which something was practised, in Viet Nam. */
export type Streak = { last: LocalDate; days: number; best: number }

/** All that practice keeps, on this device alone. */
export type Progress = { questions: Record<string, QuestionMemory>; streak: Streak | null }

export const noProgress: Progress = { questions: {}, streak: null }

export const progressKey = 'quiz-practice'

/** Takes one answer into the progress: what is remembered of its question, and the day. */
export function withAnswer(
  { questions, streak }: Progress,
  answered: { id: string; memory: QuestionMemory },
  now: Date,
): Progress {
  return {
    questions: { ...questions, [answered.id]: answered.memory },
    streak: nextStreak(streak, toLocalDate(now)),
  }
}

function nextStreak(streak: Streak | null, today: LocalDate): Streak {
  // A clock set back must not end a streak.
  if (streak && streak.last >= today) return streak
  const days = streak && streak.last === addDays(today, -1) ? streak.days + 1 : 1
  return { last: today, days, best: Math.max(days, streak?.best ?? 0) }
}

/** Days in a row up to today, or up to yesterday while today can still be practised. */
export function streakOn(
  { streak }: Progress,
  now: Date,
): { days: number; best: number; isTodayDone: boolean } {
  const today = toLocalDate(now)
  const isTodayDone = streak !== null && streak.last >= today
  const holds = streak !== null && streak.last >= addDays(today, -1)
  return { days: holds ? streak.days : 0, best: streak?.best ?? 0, isTodayDone }
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
  return { ...progress, questions: { ...progress.questions, ...Object.fromEntries(later) } }
}

export function isDue({ due }: QuestionMemory, now: Date): boolean {
  return Date.parse(due) <= now.getTime()
}
