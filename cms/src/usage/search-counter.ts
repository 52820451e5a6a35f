const mostTexts = 5_000
const mostNames = 200_000

/**
 * Counts from how many different networks each text was searched for, on one day: whoever sends forged
 * browsers from one is one. Below the threshold a text and where it was asked for live here only, and
 * go with the day: it is never written anywhere.
 */
export function createSearchCounter() {
  const asked = new Map<string, { names: Set<string>; isOpen: boolean }>()
  let names = 0
  return {
    /** How much the text's published count grows: nothing below the threshold, then all at once, then by one. */
    count(text: string, network: Uint8Array, threshold: number): number {
      const name = Buffer.from(network.subarray(0, 9)).toString('base64')
      const known = asked.get(text) ?? { names: new Set<string>(), isOpen: false }
      if (known.names.has(name) || names >= mostNames) return 0
      if (known.names.size === 0) {
        if (asked.size >= mostTexts) return 0
        asked.set(text, known)
      }
      known.names.add(name)
      names += 1
      if (known.isOpen) return 1
      if (known.names.size < threshold) return 0
      known.isOpen = true
      return known.names.size
    },
  }
}
