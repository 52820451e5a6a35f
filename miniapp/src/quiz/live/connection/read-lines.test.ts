import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from './read-lines'

test('lines are the same wherever the network cuts them, within a letter too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('ữ', 'Ẫ', 'a', '"', '{', '🦆'), maxLength: 12 })),
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
        const stream = new ReadableStream<Uint8Array>({
          start(controller) {
            for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
              const end = at + cuts[turn % cuts.length]!
              controller.enqueue(bytes.slice(at, end))
              at = end
            }
            controller.close()
          },
        })
        const heard: string[] = []
        await readLines(stream, (line) => heard.push(line))
        expect(heard).toEqual(lines)
      },
    ),
  )
})
