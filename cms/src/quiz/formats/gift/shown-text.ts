import { convert } from 'html-to-text'
import { marked } from 'marked'
import { GiftProblem } from './problem'
import { showSigns } from './marks'

export const formats = ['moodle', 'html', 'markdown', 'plain'] as const
export type TextFormat = (typeof formats)[number]

const tags =
  'a|abbr|b|big|blockquote|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|audio|object|iframe|embed|math|svg|[a-z]+:[a-z]+'
/** A tag as somebody means one: "a <b và c> d" holds none. */
const tag = `<(?:/?(?:${tags})(?:\\s+[\\w:-]+\\s*=[^<>]*)?\\s*/?>|!--)`
const anyTag = new RegExp(tag, 'i')
const noTag = new RegExp(`<(?!${tag.slice(1)})`, 'gi')
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i
const media = /<(img|video|audio|object|iframe|embed|math|svg|canvas)\b/i

/** Whether Moodle would show a text other than letter by letter. */
export const isFormatted = (text: string): boolean => anyTag.test(text) || entity.test(text)

/** Takes the format that stands in front of a text: "[html]<p>…". */
export function takeFormat(text: string, usual: TextFormat): { format: TextFormat; text: string } {
  const [whole = '', name] = /^\s*\[(moodle|html|markdown|plain)\]/i.exec(text) ?? []
  const format = formats.find((each) => each === name?.toLowerCase())
  return format ? { format, text: text.slice(whole.length) } : { format: usual, text }
}

/**
 * A text as Moodle shows it, without its looks. Its usual format ("moodle") takes HTML and keeps line
 * breaks. Escaped signs, for which `text` has stand-ins, are put back.
 * @throws GiftProblem when a picture, a film or a formula is in it
 */
export function shownText(written: string, format: TextFormat): string {
  const text = showSigns(written)
  switch (format) {
    case 'plain':
      return text
    case 'html':
      return withinDepth(() => fromHtml(text))
    case 'markdown':
      return withinDepth(() => fromHtml(markdownToHtml(text)))
    case 'moodle':
      return isFormatted(text)
        ? withinDepth(() => fromHtml(text.replace(noTag, '&lt;').replace(/\r?\n/g, '<br>')))
        : text
  }
}

/** Both readers go down into what is nested by calling themselves, until the stack is full. */
function withinDepth(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new GiftProblem('Câu này có quá nhiều lớp định dạng lồng nhau. Hãy bỏ bớt định dạng.')
  }
}

/** The same of a text that may begin with a format of its own. */
export function shownPart(part: string, usual: TextFormat): string {
  const { format, text } = takeFormat(part.trim(), usual)
  return shownText(text, format).trim()
}

const markdownToHtml = (text: string) => marked.parse(text, { async: false, breaks: true })

function fromHtml(html: string): string {
  if (media.test(html))
    throw new GiftProblem(
      'Câu này có ảnh, phim hoặc công thức kèm. Hãy soạn câu này trên trang rồi tải ảnh lên.',
    )
  return convert(html.replace(raisedNumber, raise), {
    wordwrap: false,
    preserveNewlines: false,
    selectors: [{ selector: 'a', options: { ignoreHref: true } }],
  })
}

/** "10<sup>2</sup>" without its looks would be another number. */
const raisedNumber = /<sup(?:\s[^>]*)?>\s*([\d+-]+)\s*<\/sup>/gi
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raise = (_: string, number: string) =>
  number.replace(/[\d+-]/g, (sign) =>
    sign === '+' ? '⁺' : sign === '-' ? '⁻' : raised.charAt(Number(sign)),
  )
