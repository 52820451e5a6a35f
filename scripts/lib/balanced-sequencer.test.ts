import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deal } from './balanced-sequencer'

const file = (moduleId: string, seconds: number) => ({ moduleId, seconds })

test('every file is dealt to one shard, and none waits long for another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (names, count) => {
        const files = names.map((name, at) => file(name, (at * 37) % 50))
        const hands = deal(files, count, ({ seconds }) => seconds)
        expect(hands).toHaveLength(count)
        expect(
          hands
            .flat()
            .map(({ moduleId }) => moduleId)
            .sort(),
        ).toEqual([...names].sort())
        const totals = hands.map((hand) => hand.reduce((sum, { seconds }) => sum + seconds, 0))
        const longest = Math.max(0, ...files.map(({ seconds }) => seconds))
        expect(Math.max(...totals) - Math.min(...totals)).toBeLessThanOrEqual(longest)
      },
    ),
  )
})

test('the order in which files are found changes nothing', () => {
  const files = ['a', 'b', 'c', 'd'].map((name, at) => file(name, at % 2))
  const cost = ({ seconds }: { seconds: number }) => seconds
  expect(deal([...files].reverse(), 2, cost)).toEqual(deal(files, 2, cost))
})
