/** Plain text as the editor keeps it: a paragraph for each line that is not empty. */
export function plainRichText(text: string) {
  const common = { version: 1, format: '' as const, indent: 0, direction: 'ltr' as const }
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({
      ...common,
      type: 'paragraph',
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', text: line, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
      ],
    }))
  return { root: { ...common, type: 'root', children: paragraphs } }
}
