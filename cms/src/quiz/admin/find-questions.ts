import { labelOf } from '@chung-tay/shared/text/label-of'
import type { BasePayload, Where } from 'payload'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { basisLabel } from '@chung-tay/shared/quiz/questions/basis-label'
import { contentHash } from '../questions/content-hash'
import { questionProblems } from '../questions/problems'
import { explanationOf, playable, solutionOf } from '../questions/playable'
import { questionKinds } from '@chung-tay/shared/quiz/questions/vocabulary'

const perPage = 20

/** A question as the person reviews it. */
export type WaitingQuestion = {
  id: string
  topic: string
  kind: string
  situation: string
  text: string
  /** Each answer as it is shown, and whether it is right; null where none can be wrong. */
  answers: { text: string; isRight: boolean | null }[]
  explanation: string
  basis: { label: string; title: string; slug: string | null }[]
  author: string
  isOwn: boolean
  /** What must be added before it can be published. */
  missing: string[]
  hash: string
}

export type Page<T> = { rows: T[]; page: number; pages: number; total: number }

const waitingWhere: Where = {
  and: [{ isReviewed: { not_equals: true } }, { 'provenance.needsReview': { not_equals: true } }],
}

/** Questions nobody has reviewed in their present form, newest first. */
export async function findWaiting(
  payload: BasePayload,
  reader: string | undefined,
  page: number,
): Promise<Page<WaitingQuestion>> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'quiz-questions',
    where: waitingWhere,
    draft: true,
    sort: '-updatedAt',
    limit: perPage,
    page,
    depth: 1,
    overrideAccess: true,
  })
  return {
    rows: docs.map((question) => toWaiting(question, reader)),
    page,
    pages: totalPages,
    total: totalDocs,
  }
}

function toWaiting(question: QuizQuestion, reader: string | undefined): WaitingQuestion {
  const author = question.contentAuthor
  const authorId = idOf(author)
  return {
    id: question.id,
    topic: typeof question.topic === 'object' ? question.topic.title : '',
    kind: labelOf(questionKinds, question.kind),
    situation: question.situation ?? '',
    text: question.text ?? '',
    answers: answersOf(question),
    explanation: question.explanation ?? '',
    basis: explanationOf(question).legalBasis,
    author: author && typeof author === 'object' ? author.name : '',
    isOwn: Boolean(authorId) && authorId === reader,
    missing: questionProblems(question as never).map(({ message }) => message),
    hash: contentHash(question as never),
  }
}

function answersOf(question: QuizQuestion): WaitingQuestion['answers'] {
  switch (question.kind) {
    case 'ordering':
      return (question.steps ?? []).map(({ text }, at) => ({
        text: `${at + 1}. ${text}`,
        isRight: null,
      }))
    case 'matching':
      return [
        ...(question.pairs ?? []).map(({ left, right }) => ({
          text: `${left} → ${right}`,
          isRight: null,
        })),
        ...(question.extraRights ?? []).map((text) => ({ text: `(thừa) ${text}`, isRight: null })),
      ]
    case 'true-false': {
      const right = solutionOf(question)
      return playable(question).items.map(({ id, text }) => ({ text, isRight: right.includes(id) }))
    }
    default:
      return (question.choices ?? []).map(({ text, isCorrect }) => ({
        text,
        isRight: isCorrect === true,
      }))
  }
}

/** A question that may not be asked until somebody mended it. */
export type FlaggedQuestion = {
  id: string
  text: string
  topic: string
  reason: string
  /** Citations that are no longer in force, with what replaced them. */
  expired: string[]
}

/** Questions marked to be checked, most of them because their law is no longer in force. */
export async function findFlagged(
  payload: BasePayload,
  page: number,
): Promise<Page<FlaggedQuestion>> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'quiz-questions',
    where: await flaggedWhere(payload),
    sort: '-updatedAt',
    limit: perPage,
    page,
    depth: 1,
    overrideAccess: true,
  })
  const rows = docs.map((question) => ({
    id: question.id,
    text: question.text ?? '',
    topic: typeof question.topic === 'object' ? question.topic.title : '',
    reason: question.provenance?.reviewReason ?? '',
    expired: (question.legalBasis ?? []).flatMap((each) =>
      typeof each.document === 'object' && each.document.status === 'expired'
        ? [basisLabel(each as never)]
        : [],
    ),
  }))
  return { rows, page, pages: totalPages, total: totalDocs }
}

async function flaggedWhere(payload: BasePayload): Promise<Where> {
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: { status: { equals: 'expired' } },
    pagination: false,
    depth: 0,
    select: { status: true },
    overrideAccess: true,
  })
  const marked: Where = { 'provenance.needsReview': { equals: true } }
  return docs.length === 0
    ? marked
    : { or: [marked, { 'legalBasis.document': { in: docs.map(({ id }) => id) } }] }
}

/** How much waits in the parts of the page. */
export async function countBankWork(payload: BasePayload) {
  const [waiting, flagged] = await Promise.all([
    payload.find({
      collection: 'quiz-questions',
      where: waitingWhere,
      draft: true,
      limit: 1,
      depth: 0,
      select: { text: true },
      overrideAccess: true,
    }),
    payload.count({
      collection: 'quiz-questions',
      where: await flaggedWhere(payload),
      overrideAccess: true,
    }),
  ])
  return { 'cho-duyet': waiting.totalDocs, 'can-sua': flagged.totalDocs }
}
