const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

/** Everything that XML 1.0 has no place for, however it is written: most control characters, halves of
 * surrogate pairs, U+FFFE and U+FFFF (https://www.w3.org/TR/xml/#charsets). */
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text as it may stand in XML and HTML, between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(noXml, '').replace(/[<>&"]/g, (sign) => entities[sign] ?? sign)
}
