/** What is there to be used or looked at, not to be listened to. */
const unread = 'button, select, textarea, svg, [aria-hidden="true"], [data-unread]'

/** The words of a part of a page as they are read aloud: without its tools, no two parts run together. */
export function readableText(part: Element | null): string {
  if (!part) return ''
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  let words = ''
  let before: Element | null = null
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text
    if (parentElement?.closest(unread)) continue
    words += parentElement === before ? data : ` ${data}`
    before = parentElement
  }
  return words.replace(/\s+/g, ' ').trim()
}
