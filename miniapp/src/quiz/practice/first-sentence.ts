/** The first sentence of a text: up to a stop that a capital letter follows. */
export function firstSentence(text: string): string {
  const [sentence = text] = /^.*?[.!?…](?=\s+[“"(]?\p{Lu})/su.exec(text.trim()) ?? [text.trim()]
  return sentence
}
