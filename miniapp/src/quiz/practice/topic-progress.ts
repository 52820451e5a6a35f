import { isDue, type Progress, type QuestionMemory } from './progress'

/** How far somebody is with a topic. */
export type TopicProgress = {
  /** Questions answered at least once, and those of them whose last answer was right. */
  answered: number
  right: number
  /** Questions to ask again now: their time has come, or the last answer was wrong. */
  toReview: number
}

/** Counts what is remembered of a topic; never more than the topic's questions, some may be gone. */
export function topicProgress(
  progress: Progress,
  topic: { slug: string; total: number },
  now: Date,
): TopicProgress {
  const memories = memoriesOf(progress, topic.slug)
  const atMost = (count: number) => Math.min(count, topic.total)
  return {
    answered: atMost(memories.length),
    right: atMost(memories.filter(({ isRight }) => isRight).length),
    toReview: atMost(memories.filter((memory) => needsReview(memory, now)).length),
  }
}

export function needsReview(memory: QuestionMemory, now: Date): boolean {
  return !memory.isRight || isDue(memory, now)
}

/**
 * Topics that were practised, the weakest first: the smallest share of right last answers, with one
 * right and one wrong added so that a single slip does not make a topic the weakest; then more lapses.
 */
export function weakestFirst(progress: Progress, slugs: readonly string[]): string[] {
  const practised = slugs.flatMap((slug) => {
    const memories = memoriesOf(progress, slug)
    if (memories.length === 0) return []
    const right = memories.filter(({ isRight }) => isRight).length
    const lapses = memories.reduce((sum, memory) => sum + memory.lapses, 0)
    return [{ slug, strength: (right + 1) / (memories.length + 2), lapses }]
  })
  return practised
    .sort((a, b) => a.strength - b.strength || b.lapses - a.lapses)
    .map(({ slug }) => slug)
}

function memoriesOf({ questions }: Progress, slug: string): QuestionMemory[] {
  return Object.values(questions).filter(({ topic }) => topic === slug)
}
