import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text, as hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

type Question = { id: string; topic: string }
type Draw = {
  seed: string
  nonce: string
  banks: readonly { topic: string; count: number }[]
  pool: readonly Question[]
  withdrawn: ReadonlySet<string>
}

/**
 * The published draw, written a second time and apart from the server's: whoever checks results
 * trusts nothing of what made them. From each bank in turn its questions sorted by id, the first
 * `count` of a shuffle by the stream `<nonce>|bank|<number from 0>`; then all of them shuffled by
 * `<nonce>|order`.
 */
export function drawAgain({ seed, nonce, banks, pool, withdrawn }: Draw): string[] {
  const drawn: string[] = []
  banks.forEach(({ topic, count }, number) => {
    const ids = pool
      .filter((each) => each.topic === topic && !withdrawn.has(each.id))
      .map(({ id }) => id)
      .sort((a, b) => (a < b ? -1 : 1))
    shuffle(ids, numbers(seed, `${nonce}|bank|${number}`))
    drawn.push(...ids.slice(0, count))
  })
  shuffle(drawn, numbers(seed, `${nonce}|order`))
  return drawn
}

/** Fisher–Yates from the front. */
function shuffle(list: string[], below: (n: number) => number): void {
  for (let place = 0; place < list.length - 1; place += 1) {
    const chosen = place + below(list.length - place)
    const held = list[place]!
    list[place] = list[chosen]!
    list[chosen] = held
  }
}

/** 32-bit numbers of HMAC-SHA256(seed, `<label>|<block>`), big endian; those beyond the last whole multiple are dropped. */
function numbers(seed: string, label: string): (n: number) => number {
  const key = utf8ToBytes(seed)
  let waiting: number[] = []
  let block = 0
  return (n) => {
    const limit = 2 ** 32 - (2 ** 32 % n)
    for (;;) {
      if (waiting.length === 0) {
        const bytes = hmac(sha256, key, utf8ToBytes(`${label}|${block}`))
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        waiting = Array.from({ length: 8 }, (_, at) => view.getUint32(at * 4))
        block += 1
      }
      const number = waiting.shift()!
      if (number < limit) return number % n
    }
  }
}
