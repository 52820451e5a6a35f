import { hmac } from '../../platform/crypto/hmac'

/** A question as far as the draw is concerned. */
export type Drawable = { id: string; topic: string }
export type Bank = { topic: string; count: number }

type Draw<Q extends Drawable> = {
  seed: string
  /** The random text that the entrant's own device made for this attempt. */
  nonce: string
  banks: readonly Bank[]
  pool: readonly Q[]
  /** Questions taken out of the contest before this attempt began. */
  withdrawn?: ReadonlySet<string>
}

/**
 * The questions of one attempt, in their order. Depends on nothing but its input, so whoever knows
 * the seed can repeat it. Neither side can steer it: the server committed to the seed before the
 * start, the device chose the nonce without knowing the seed.
 *
 * From each bank, in turn: its questions sorted by id, the first `count` of a shuffle by the stream
 * `<nonce>|bank|<number from 0>`. Then all of them shuffled by `<nonce>|order`.
 */
export function drawQuestions<Q extends Drawable>({
  seed,
  nonce,
  banks,
  pool,
  withdrawn = new Set(),
}: Draw<Q>): Q[] {
  const drawn = banks.flatMap(({ topic, count }, number) => {
    const candidates = pool
      .filter((question) => question.topic === topic && !withdrawn.has(question.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    return shuffled(candidates, stream(seed, `${nonce}|bank|${number}`)).slice(0, count)
  })
  return shuffled(drawn, stream(seed, `${nonce}|order`))
}

/** The order in which an attempt shows the options (`items`, `targets`) of a question. */
export function drawOrder<T>(
  options: readonly T[],
  { seed, nonce, question, part }: { seed: string; nonce: string; question: string; part: string },
): T[] {
  return shuffled(options, stream(seed, `${nonce}|${part}|${question}`))
}

/**
 * Numbers from HMAC-SHA256(key: seed, message: `<label>|<block from 0>`), 32 bits at a time, big
 * endian; `below(n)` drops those that would favour small numbers.
 */
function stream(seed: string, label: string): (below: number) => number {
  let block: Buffer = Buffer.alloc(0)
  let blocks = 0
  let at = 0
  const next = () => {
    if (at === block.length) {
      block = hmac(seed, `${label}|${blocks}`)
      blocks += 1
      at = 0
    }
    at += 4
    return block.readUInt32BE(at - 4)
  }
  return (below) => {
    const fair = Math.floor(2 ** 32 / below) * below
    let number = next()
    while (number >= fair) number = next()
    return number % below
  }
}

/** Fisher–Yates from the front: place by place, one of those left. */
function shuffled<T>(all: readonly T[], below: (n: number) => number): T[] {
  const list = [...all]
  for (let place = 0; place < list.length - 1; place += 1) {
    const chosen = place + below(list.length - place)
    ;[list[place], list[chosen]] = [list[chosen]!, list[place]!]
  }
  return list
}
