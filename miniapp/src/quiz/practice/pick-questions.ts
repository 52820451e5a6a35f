import type { PracticeQuestion } from '@chung-tay/shared/quiz/questions/playable'
import { isDue, type Progress } from './progress'
import { chanceOfRecall } from './scheduler'
import { weakestFirst } from './topic-progress'

/** A question with the topic it belongs to. */
export type TopicQuestion = PracticeQuestion & { topic: string }

export type TopicQuestions = { slug: string; questions: readonly PracticeQuestion[] }

/** How many questions make a round. */
export const roundSize = 10

const difficulties = ['easy', 'medium', 'hard']

/**
 * A round of one topic: first what is due, then what was missed, then what was never asked (easy
 * ones first), then what is likeliest to be forgotten.
 */
export function pickFromTopic(
  topic: TopicQuestions,
  progress: Progress,
  now: Date,
): TopicQuestion[] {
  const { due, missed, unseen, known } = sorted([topic], progress, now)
  return [...due, ...missed, ...unseen, ...known].slice(0, roundSize)
}

/**
 * A round of what is weak, over all topics that were practised: first what is due, then what was
 * missed, then what was never asked of these topics, each time the weakest topic first; at last what
 * is likeliest to be forgotten.
 */
export function pickWeak(
  topics: readonly TopicQuestions[],
  progress: Progress,
  now: Date,
): TopicQuestion[] {
  const order = weakestFirst(
    progress,
    topics.map(({ slug }) => slug),
  )
  const practised = order.flatMap((slug) => topics.find((topic) => topic.slug === slug) ?? [])
  const { due, missed, unseen, known } = sorted(practised, progress, now)
  return [...due, ...missed, ...unseen, ...known].slice(0, roundSize)
}

function sorted(topics: readonly TopicQuestions[], { questions }: Progress, now: Date) {
  const due: TopicQuestion[] = []
  const missed: TopicQuestion[] = []
  const unseen: TopicQuestion[] = []
  const known: TopicQuestion[] = []
  const chanceOf = ({ id }: TopicQuestion) => {
    const memory = questions[id]
    return memory ? chanceOfRecall(memory, now) : 0
  }
  for (const topic of topics) {
    const own = topic.questions.map((question) => ({ ...question, topic: topic.slug }))
    const byChance = own.filter(({ id }) => questions[id]).sort((a, b) => chanceOf(a) - chanceOf(b))
    for (const question of byChance) {
      const memory = questions[question.id]
      if (!memory) continue
      if (isDue(memory, now)) due.push(question)
      else if (!memory.isRight) missed.push(question)
      else known.push(question)
    }
    const fresh = own.filter(({ id }) => !questions[id])
    unseen.push(...fresh.sort((a, b) => rank(a) - rank(b)))
  }
  return { due, missed, unseen, known: known.sort((a, b) => chanceOf(a) - chanceOf(b)) }
}

const rank = ({ difficulty }: TopicQuestion) => difficulties.indexOf(difficulty)
