/**
 * Sentences of a text as it stands in starter content: plain or Markdown. A heading, an item of a list
 * and a line are sentences of their own.
 */
export function sentencesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(#+|[-*]|\d+\.)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`]/g, ''),
    )
    .flatMap((line) => line.split(/(?<=[.!?…:]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** What stands between spaces and has a letter or a digit; in Vietnamese mostly one syllable. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** A word without what stands around it, in small letters; undefined for numbers, codes and addresses. */
export function plainWord(word: string): string | undefined {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return /^\p{L}+$/u.test(bare) ? bare.toLowerCase() : undefined
}

const syllable =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?[aeiouy]{1,3}(?:ch|ng|nh|c|m|n|p|t)?$/

/** Whether a word is built as a Vietnamese syllable is; "video", "camera" and "apk" are not. */
export function isVietnamese(word: string): boolean {
  const base = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return syllable.test(base)
}
