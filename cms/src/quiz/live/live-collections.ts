import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string, more: Partial<Field> = {}) => ({ name, type: 'text', ...more }) as Field
const number = (name: string) => ({ name, type: 'number' }) as Field
const indexed = { index: true } as Partial<Field>

/** Sessions of the live quiz, and afterwards how many answered what; nobody's name is in it. */
export const QuizLiveSessions = machineCollection({
  slug: 'quiz-live-sessions',
  fields: [
    text('code', indexed),
    text('title'),
    number('seconds'),
    number('total'),
    text('phase', indexed),
    number('place'),
    number('rev'),
    number('closesAt'),
    number('leftMs'),
    { name: 'results', type: 'json' },
    { ...number('openedAt'), ...indexed } as Field,
    number('changedAt'),
    number('endedAt'),
    number('clearedAt'),
    text('byName'),
  ],
})

/** The questions of a session as they were when it was opened, one a row. */
export const QuizLiveQuestions = machineCollection({
  slug: 'quiz-live-questions',
  indexes: [{ fields: ['session', 'place'] }],
  fields: [text('session'), number('place'), { name: 'content', type: 'json' }],
})

/** Phones in a session: a name and nothing else. Removed a day after its end. */
export const QuizLivePlayers = machineCollection({
  slug: 'quiz-live-players',
  indexes: [{ fields: ['session', 'joinedAt'] }],
  fields: [text('session'), text('name'), number('joinedAt')],
})

/** One row for each answer of a phone; its id holds phone and question, so there is no second one. */
export const QuizLiveAnswers = machineCollection({
  slug: 'quiz-live-answers',
  indexes: [{ fields: ['session', 'place'] }],
  fields: [text('session'), number('place'), text('player'), text('answer')],
})
