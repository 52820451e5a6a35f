import { sha256 } from '../../platform/crypto/sha256'
import type { Media, QuizQuestion } from '@chung-tay/shared/payload-types'
import { basisLabel } from '@chung-tay/shared/quiz/questions/basis-label'
import { drawings } from '@chung-tay/shared/quiz/questions/drawings'
import { isRight } from '@chung-tay/shared/quiz/questions/is-right'
import type {
  Explanation,
  Playable,
  PlayableItem,
  QuestionPicture,
} from '@chung-tay/shared/quiz/questions/playable'

/** Makes what may be shown before answering. Pictures are there when the question was read with `depth` 1. */
export function playable(question: QuizQuestion): Playable {
  const { items, targets } = parts(question)
  return {
    id: question.id,
    kind: question.kind,
    text: question.text,
    situation: question.situation ?? null,
    picture: pictureOf(question),
    difficulty: question.difficulty,
    items,
    targets,
  }
}

/** The right answer, in the form of an answer to `playable(question)`. */
export function solutionOf(question: QuizQuestion): string[] {
  return parts(question).solution
}

/** What a question stands on; for after the answer. */
export function explanationOf({ explanation, legalBasis }: QuizQuestion): Explanation {
  return {
    explanation: explanation ?? '',
    legalBasis: (legalBasis ?? []).map((basis) => {
      const document = typeof basis.document === 'object' ? basis.document : undefined
      return {
        label: basisLabel(basis),
        title: document?.title ?? '',
        slug: document?.slug ?? null,
      }
    }),
  }
}

/** Whether an answer to `playable(question)` is right. */
export function isRightAnswer(question: QuizQuestion, answer: readonly string[] | null): boolean {
  return isRight({ kind: question.kind, solution: solutionOf(question) }, answer)
}

type Parts = { items: PlayableItem[]; targets: PlayableItem[] | null; solution: string[] }

function parts(question: QuizQuestion): Parts {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const choices = (question.choices ?? []).map((choice, at) => ({
        ...item(question.id, `choice ${choice.id ?? at}`, choice.text),
        isCorrect: choice.isCorrect === true,
      }))
      return {
        items: inNoOrder(choices.map(({ id, text }) => ({ id, text }))),
        targets: null,
        solution: choices.filter(({ isCorrect }) => isCorrect).map(({ id }) => id),
      }
    }
    case 'true-false':
      return {
        items: [
          { id: 'true', text: 'Đúng' },
          { id: 'false', text: 'Sai' },
        ],
        targets: null,
        solution: question.truth ? [question.truth] : [],
      }
    case 'ordering': {
      const steps = (question.steps ?? []).map((step, at) =>
        item(question.id, `step ${step.id ?? at}`, step.text),
      )
      return { items: inNoOrder(steps), targets: null, solution: steps.map(({ id }) => id) }
    }
    case 'matching': {
      const pairs = (question.pairs ?? []).map((pair, at) => ({
        left: item(question.id, `left ${pair.id ?? at}`, pair.left),
        right: item(question.id, `right ${pair.id ?? at}`, pair.right),
      }))
      const extra = (question.extraRights ?? []).map((text, at) =>
        item(question.id, `extra ${at} ${text}`, text),
      )
      const items = inNoOrder(pairs.map(({ left }) => left))
      const targetOf = new Map(pairs.map(({ left, right }) => [left.id, right.id]))
      return {
        items,
        targets: inNoOrder([...pairs.map(({ right }) => right), ...extra]),
        solution: items.map(({ id }) => targetOf.get(id) ?? ''),
      }
    }
  }
}

/**
 * Ids are hashes: a row's own id counts up, which would tell the order of steps, and is the same
 * for both sides of a pair.
 */
function item(questionId: string, part: string, text: string): PlayableItem {
  return { id: sha256(`${questionId} ${part}`).slice(0, 12), text }
}

const inNoOrder = (items: PlayableItem[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

function pictureOf({ drawing, picture }: QuizQuestion): QuestionPicture | null {
  const drawn = drawings.find(({ value }) => value === drawing)
  if (drawn) return { drawing: drawn.value, alt: drawn.alt }
  const media = typeof picture === 'object' ? (picture as Media | null) : null
  if (!media?.url) return null
  const { url, alt, width = null, height = null } = media
  return { url, alt, width, height }
}
