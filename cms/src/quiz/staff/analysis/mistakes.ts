import type { PlayableItem } from '@chung-tay/shared/quiz/questions/playable'
import { playable } from '../../questions'
import type { QuestionKind } from '@chung-tay/shared/quiz/questions/vocabulary'
import type { PoolQuestion } from '../../contests/pool'

/**
 * What exactly was wrong about a wrong answer, as keys that add up over many people: the wrong
 * choices that were ticked, the wrong pairs, the steps at a wrong place.
 */
export function mistakesIn(
  kind: QuestionKind,
  solution: readonly string[],
  own: readonly string[],
): string[] {
  switch (kind) {
    case 'matching':
    case 'ordering':
      return own.flatMap((id, at) => (id === '' || id === solution[at] ? [] : [`${at} ${id}`]))
    default:
      return own.filter((id) => !solution.includes(id))
  }
}

/** A key of `mistakesIn` in words. */
export function mistakeInWords({ question }: PoolQuestion, key: string): string {
  const { kind, items, targets } = playable(question)
  if (kind !== 'matching' && kind !== 'ordering') return textOf(items, key)
  const [at = '', id = ''] = key.split(' ')
  return kind === 'matching'
    ? `${items[Number(at)]?.text ?? '—'} → ${textOf(targets ?? [], id)}`
    : `Đặt “${textOf(items, id)}” ở vị trí ${Number(at) + 1}`
}

const textOf = (list: readonly PlayableItem[], id: string) =>
  list.find((each) => each.id === id)?.text ?? '—'
