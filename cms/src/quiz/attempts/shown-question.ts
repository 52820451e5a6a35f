import type { Playable, PlayableItem } from '@chung-tay/shared/quiz/questions/playable'
import { playable, solutionOf } from '../questions'
import { drawOrder } from '../contests/draw'
import type { PoolQuestion } from '../contests/pool'
import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'

/** A question as one attempt shows it, and the way back from shown ids to its own. */
type Shown = { view: ShownQuestion; itemOf: Map<string, string>; targetOf: Map<string, string> }

/**
 * Shuffles the options by the contest's seed and this attempt's nonce and names them by their place,
 * so that neither an id nor an order tells anything, here or in another attempt.
 * @param asked The question as it is asked, for whoever shows it to thousands.
 */
export function showQuestion(
  { id, question }: PoolQuestion,
  draw: { seed: string; nonce: string },
  asked: Playable = playable(question),
): Shown {
  const { kind, text, situation, picture, items, targets } = asked
  const shuffle = (list: PlayableItem[], part: string) =>
    // “Đúng” before “Sai”, always.
    kind === 'true-false' ? list : drawOrder(list, { ...draw, question: id, part })
  const named = (list: PlayableItem[], prefix: string) =>
    list.map((each, place) => ({ shown: `${prefix}${place + 1}`, ...each }))
  const shownItems = named(shuffle(items, 'items'), 'o')
  const shownTargets = targets && named(shuffle(targets, 'targets'), 't')
  const visible = (list: ReturnType<typeof named>) =>
    list.map(({ shown, text: label }) => ({ id: shown, text: label }))
  const ids = (list: ReturnType<typeof named>) => new Map(list.map((each) => [each.shown, each.id]))
  return {
    view: {
      kind,
      text,
      situation,
      picture,
      items: visible(shownItems),
      targets: shownTargets && visible(shownTargets),
    },
    itemOf: ids(shownItems),
    targetOf: ids(shownTargets ?? []),
  }
}

/**
 * An answer in shown ids as the question's own; undefined when it names what was not shown. For
 * matching: the target of each item in the order shown, "" where left open.
 */
export function toOwnIds(
  pooled: PoolQuestion,
  { view, itemOf, targetOf }: Shown,
  answer: readonly string[],
): string[] | undefined {
  if (view.kind === 'matching') {
    if (answer.length !== view.items.length) return undefined
    const chosen = new Map(view.items.map(({ id }, place) => [itemOf.get(id)!, answer[place]!]))
    const own = playable(pooled.question).items.map(({ id }) => {
      const target = chosen.get(id) ?? ''
      return target === '' ? '' : targetOf.get(target)
    })
    return own.includes(undefined) ? undefined : (own as string[])
  }
  const isFitting =
    new Set(answer).size === answer.length &&
    (view.kind === 'multiple' ||
      (view.kind === 'ordering' ? answer.length === view.items.length : answer.length === 1))
  const own = answer.map((id) => itemOf.get(id))
  return isFitting && !own.includes(undefined) ? (own as string[]) : undefined
}

/** An answer in words, for the review after the end. */
export function inWords({ question }: PoolQuestion, own: readonly string[] | null): string[] {
  if (!own) return []
  const { kind, items, targets } = playable(question)
  const textOf = (list: PlayableItem[] | null, id: string) =>
    list?.find((each) => each.id === id)?.text ?? '—'
  return kind === 'matching'
    ? items.map(({ text }, place) => `${text} → ${textOf(targets, own[place] ?? '')}`)
    : own.map((id) => textOf(items, id))
}

export const solutionInWords = (pooled: PoolQuestion) =>
  inWords(pooled, solutionOf(pooled.question))
