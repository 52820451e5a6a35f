/** Registers of the sketch: 4096 give a standard error of 1.04 / √4096 = 1.6 %. */
const bits = 12
const size = 2 ** bits

/**
 * Counts different things without keeping them: HyperLogLog (Flajolet and others, 2007), with linear
 * counting for few. What was added cannot be read back, only whether a given hash changes anything.
 */
export function createSketch() {
  const registers = new Uint8Array(size)
  return {
    /** Adds a uniformly distributed hash of at least eight bytes. */
    add(hash: Uint8Array): void {
      const at = ((hash[0]! << 8) | hash[1]!) & (size - 1)
      const rest = ((hash[2]! << 24) | (hash[3]! << 16) | (hash[4]! << 8) | hash[5]!) >>> 0
      const rank = Math.clz32(rest) + 1
      if (rank > registers[at]!) registers[at] = rank
    },
    /** About how many different hashes were added. */
    estimate(): number {
      let sum = 0
      let empty = 0
      for (const rank of registers) {
        sum += 2 ** -rank
        if (rank === 0) empty += 1
      }
      const raw = ((0.7213 / (1 + 1.079 / size)) * size ** 2) / sum
      const isSmall = raw <= 2.5 * size && empty > 0
      return Math.round(isSmall ? size * Math.log(size / empty) : raw)
    },
  }
}

export type Sketch = ReturnType<typeof createSketch>
