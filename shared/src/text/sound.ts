/** Onsets that sound alike to many speakers and are therefore confused in writing. */
const alike: readonly [RegExp, string][] = [
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^gi(?=[aeou])/, 'z'],
  [/^(?:g(?=i)|d|r)/, 'z'],
  [/^(?:l|n(?![gh]))/, 'l'],
  [/^(?:k(?!h)|q(?=u))/, 'c'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
]

/** A folded word as it sounds: words confused by tr/ch, s/x, d/gi/r, l/n, c/k/q, ng/ngh share it. */
export function soundOf(word: string): string {
  for (const [spelling, sound] of alike) {
    if (spelling.test(word)) return word.replace(spelling, sound)
  }
  return word
}
