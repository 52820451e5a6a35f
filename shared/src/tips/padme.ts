/**
 * The padded length of `length` bytes by Padmé (Nikitin et al., "Reducing Metadata Leakage from
 * Encrypted Files and Communication with PURBs", PoPETs 2019): at most 12 % more, and only
 * O(log log n) bits of the length remain to be seen.
 */
export function padme(length: number): number {
  if (length < 2) return length
  const exponent = Math.floor(Math.log2(length))
  const kept = Math.floor(Math.log2(exponent)) + 1
  // Numbers, not bits: lengths may pass 2^31.
  const step = 2 ** Math.max(0, exponent - kept)
  return Math.ceil(length / step) * step
}

/** Smallest plaintext of a letter, so that "yes" and a page of text look alike. */
export const minLetterBytes = 4096
/** Smallest plaintext of a file. */
export const minFileBytes = 16 * 1024

export const paddedLetterSize = (length: number) => padme(Math.max(length, minLetterBytes))
export const paddedFileSize = (length: number) => padme(Math.max(length, minFileBytes))
