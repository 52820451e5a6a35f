/** Fields kept as phrases. `words` is the bag of words of the running text. */
export type PhraseField = 'title' | 'keywords' | 'aliases' | 'formerAreas'

export const fieldBit: Record<PhraseField | 'words', number> = {
  title: 1,
  keywords: 2,
  aliases: 4,
  formerAreas: 8,
  words: 16,
}

/** How much it says of a document that a word stands in this field. */
export const fieldWeight: Record<PhraseField | 'words', number> = {
  title: 1,
  keywords: 0.9,
  aliases: 0.9,
  formerAreas: 0.8,
  words: 0.3,
}

/** The weight of the best field among the set bits. */
export const weightOfBits = Float32Array.from({ length: 32 }, (_, bits) =>
  Math.max(
    0,
    ...(Object.keys(fieldBit) as (keyof typeof fieldBit)[])
      .filter((field) => bits & fieldBit[field])
      .map((field) => fieldWeight[field]),
  ),
)
