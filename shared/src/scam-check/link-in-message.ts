import { tidy } from '../text'

/** Endings under which addresses without `https://` are taken for such within a sentence. */
const endings =
  'vn|com|net|org|info|biz|xyz|top|site|online|app|club|shop|store|vip|cc|me|io|co|link|click|live|asia|work|icu|cfd|sbs|pro|life|fun|win|tk|ml|ga|gq|cn|ru|us'
const written = new RegExp(
  `https?://[^\\s<>"“”]+|(?:[\\p{L}\\d-]+\\.)+(?:${endings})(?![\\p{L}\\d.-]|[^\\s/?#<>"“”]*[@\\\\])(?:[/?][^\\s<>"“”]*)?`,
  'giu',
)

/**
 * The web address in a pasted message, when there is exactly one; else the text itself, so that whoever
 * asks says what it is. A text without spaces is the address, whatever it looks like.
 */
export function linkIn(text: string): string {
  const message = tidyMessage(text)
  if (!message.includes(' ')) return message
  const links = linksIn(message)
  return new Set(links).size === 1 ? (links[0] ?? message) : message
}

/** The web addresses in a message, as they are written there. */
export function linksIn(message: string): string[] {
  return Array.from(message.matchAll(written), ({ 0: link, index }) =>
    message.charAt(index - 1) === '@' ? '' : link.replace(/[.,;:!?)\]}'…]+$/, ''),
  ).filter(Boolean)
}

/**
 * `tidy`, but for the tabs and line ends within an address: a browser takes them out (WHATWG URL), so
 * what follows them belongs to it.
 */
export function tidyMessage(text: string): string {
  const joined = text.trim().replace(/[\t\r\n]/g, '')
  return tidy(/^(?:https?|ftp):\S*$/i.test(joined) ? joined : text)
}
