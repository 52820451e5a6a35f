import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

const rounds = 3
const atOnce = 50

/**
 * The peer: as many answers stored by Payload's own `create`, fifty at a time, in a process that does
 * nothing else and needs no HTTP for it. Median of some rounds, in answers a second.
 */
export async function rawCreatesPerSecond(payload: Payload, count: number): Promise<number> {
  const rates: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const session = randomUUID()
    const began = performance.now()
    for (let from = 0; from < count; from += atOnce)
      await Promise.all(
        Array.from({ length: Math.min(atOnce, count - from) }, (_, at) =>
          payload.create({
            collection: 'quiz-live-answers',
            data: {
              id: randomUUID(),
              session,
              place: 0,
              player: String(from + at),
              answer: 'A',
            },
            depth: 0,
          }),
        ),
      )
    rates.push((count * 1000) / (performance.now() - began))
    await payload.delete({
      collection: 'quiz-live-answers',
      where: { session: { equals: session } },
    })
  }
  return rates.sort((a, b) => a - b)[Math.floor(rounds / 2)]!
}
