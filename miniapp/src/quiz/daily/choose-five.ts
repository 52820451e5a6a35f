import { addDays, daysBetween, type LocalDate } from '@chung-tay/shared/calendar'
import type { TopicQuestion, TopicQuestions } from '../practice/pick-questions'
import { hashOf } from './hash-of'

/** How many questions a day has. */
export const dailySize = 5
/** Within so many days a topic asks nothing anew that it asked already, as long as it has others. */
const blockDays = 14
/** The last of the five may be one of so many days ago: a week later one knows what stayed. */
const repeatDays = 7
const difficulties = ['easy', 'medium', 'hard']

export type DailyTopic = { slug: string; practiceCount?: number | null }

/**
 * The topics of a day's questions, the same for everybody who has the same list: five of them, topics
 * with more questions more often (by exponential races: the smallest of −ln u / weight wins). With fewer
 * topics some come twice.
 */
export function topicsOfDay(day: LocalDate, topics: readonly DailyTopic[]): string[] {
  const ranked = topics
    .filter(({ practiceCount }) => practiceCount)
    .map(({ slug, practiceCount }) => {
      const share = (hashOf(`${day} ${slug}`) + 0.5) / 2 ** 32
      return { slug, time: -Math.log(share) / (practiceCount ?? 1) }
    })
    .sort((a, b) => a.time - b.time)
    .map(({ slug }) => slug)
  if (ranked.length === 0) return []
  return Array.from({ length: dailySize }, (_, at) => ranked[at % ranked.length]!)
}

type Bank = {
  /** Every topic there is, with how many questions it has. */
  topics: readonly DailyTopic[]
  /** The questions of the day's topics; of others they are not needed. */
  read: readonly TopicQuestions[]
}

/**
 * The five questions of a day in Viet Nam, easy ones first. Everybody with the same bank gets the same
 * five; a question more or less in the bank changes little of what the others get.
 */
export function chooseFive(day: LocalDate, { topics, read }: Bank): TopicQuestion[] {
  const slugs = topicsOfDay(day, topics)
  const chosen = new Map<string, TopicQuestion>()
  for (const [place, slug] of slugs.entries()) {
    const questions = read.find((topic) => topic.slug === slug)?.questions ?? []
    const again = place === dailySize - 1 ? repeatOf(day, { slug, topics, questions }) : undefined
    const fresh = freshOf(day, { slug, topics, questions })
    const found = [again, ...fresh].find((question) => question && !chosen.has(question.id))
    if (found) chosen.set(found.id, { ...found, topic: slug })
  }
  return [...chosen.values()].sort((a, b) => rank(a) - rank(b))
}

type OfTopic = {
  slug: string
  topics: readonly DailyTopic[]
  questions: TopicQuestions['questions']
}

/** The questions of a topic in the order in which a day takes them, without those of the days before. */
function freshOf(day: LocalDate, { slug, topics, questions }: OfTopic) {
  const inBlock = daysBetween('1970-01-01', day) % blockDays
  const used = new Set<string>()
  for (let before = inBlock; ; before -= 1) {
    const at = addDays(day, -before)
    const count = topicsOfDay(at, topics).filter((each) => each === slug).length
    if (used.size + count > questions.length) used.clear()
    const order = questions
      .filter(({ id }) => !used.has(id))
      .map((question) => ({ question, place: hashOf(`${at} ${question.id}`) }))
      .sort((a, b) => a.place - b.place)
      .map(({ question }) => question)
    if (before === 0) return order
    for (const { id } of order.slice(0, count)) used.add(id)
  }
}

/** What the topic asked anew a week ago; undefined when it was not asked then. */
function repeatOf(day: LocalDate, ofTopic: OfTopic) {
  const then = addDays(day, -repeatDays)
  const anew = topicsOfDay(then, ofTopic.topics).slice(0, dailySize - 1)
  return anew.includes(ofTopic.slug) ? freshOf(then, ofTopic)[0] : undefined
}

const rank = ({ difficulty }: TopicQuestion) => difficulties.indexOf(difficulty)
