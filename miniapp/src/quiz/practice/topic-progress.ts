import { isDue, type Progress, type QuestionMemory } from './progress'

/**
 * How far somebody is with a topic, as the scheduler sees it: each question answered so far is held
 * firmly, remembered for now, or to be asked again.
 */
export type TopicProgress = {
  /** Questions answered at least once. */
  answered: number
  /** Right after a pause of days, so that the next time is a week off or more. */
  firm: number
  /** Right, but only lately. */
  lately: number
  /** Questions to ask again now: their time has come, or the last answer was wrong. */
  toReview: number
}

/** A question that the scheduler asks again only after so many days is held firmly. */
const firmDays = 7

/** Counts what is remembered of a topic; never more than the topic's questions, some may be gone. */
export function topicProgress(
  progress: Progress,
  topic: { slug: string; total: number },
  now: Date,
): TopicProgress {
  const memories = memoriesOf(progress, topic.slug)
  const held = memories.filter((memory) => !needsReview(memory, now))
  const atMost = (count: number) => Math.min(count, topic.total)
  return {
    answered: atMost(memories.length),
    firm: atMost(held.filter(isFirm).length),
    lately: atMost(held.filter((memory) => !isFirm(memory)).length),
    toReview: atMost(memories.length - held.length),
  }
}

const isFirm = ({ interval }: QuestionMemory) => interval >= firmDays

function needsReview(memory: QuestionMemory, now: Date): boolean {
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
