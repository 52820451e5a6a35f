import { createEmptyCard, fsrs, Rating, State, type Card } from 'ts-fsrs'
import type { QuestionMemory } from './progress'

/**
 * FSRS without its steps of minutes: a question missed comes again at the end of the same round and
 * then the next day, so nobody has to sit and wait. Without chance, so that the same answers always
 * make the same plan. A year at most (the library may add a day): laws change.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 364,
  enable_fuzz: false,
  enable_short_term: false,
})

/** What is remembered of a question after an answer, with the day to ask it again. */
export function afterAnswer(
  before: QuestionMemory | undefined,
  { topic, isRight }: { topic: string; isRight: boolean },
  now: Date,
): QuestionMemory {
  const card = before ? toCard(before) : createEmptyCard(now)
  const next = scheduler.next(card, now, isRight ? Rating.Good : Rating.Again).card
  return {
    topic,
    isRight,
    due: next.due.toISOString(),
    lastAnswered: now.toISOString(),
    stability: next.stability,
    difficulty: next.difficulty,
    interval: next.scheduled_days,
    answers: next.reps,
    lapses: (before?.lapses ?? 0) + (isRight ? 0 : 1),
  }
}

/** The chance that it would be answered rightly now, 0 to 1. */
export function chanceOfRecall(memory: QuestionMemory, now: Date): number {
  return scheduler.get_retrievability(toCard(memory), now, false)
}

function toCard(memory: QuestionMemory): Card {
  return {
    ...createEmptyCard(),
    due: new Date(memory.due),
    last_review: new Date(memory.lastAnswered),
    stability: memory.stability,
    difficulty: memory.difficulty,
    scheduled_days: memory.interval,
    reps: memory.answers,
    lapses: memory.lapses,
    state: State.Review,
  }
}
