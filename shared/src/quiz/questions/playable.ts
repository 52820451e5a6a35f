import type { QuizQuestion } from '../../payload-types'
import type { QuestionKind } from './vocabulary'

/** One thing to choose, order or match. Its id tells nothing of the answer. */
export type PlayableItem = { id: string; text: string }

export type QuestionPicture =
  | { drawing: string; alt: string }
  | { url: string; alt: string; width: number | null; height: number | null }

/** A question as it is asked: nothing in it, its order and its ids included, tells the answer. */
export type Playable = {
  id: string
  kind: QuestionKind
  text: string
  situation: string | null
  picture: QuestionPicture | null
  difficulty: QuizQuestion['difficulty']
  items: PlayableItem[]
  targets: PlayableItem[] | null
}

/** What a question stands on; for after the answer. `slug` is null when the document is not public. */
export type Explanation = {
  explanation: string
  legalBasis: { label: string; title: string; slug: string | null }[]
}

/** A question to practise: with its right answer and its law, for the phone to grade without a network. */
export type PracticeQuestion = Playable & { solution: string[] } & Explanation
