import { expect, test } from 'vitest'
import { escapeXml } from './escape-xml'

test('signs of markup become entities, words stay', () => {
  expect(escapeXml('Đèn <tối> & "hỏng" 😀')).toBe('Đèn &lt;tối&gt; &amp; &quot;hỏng&quot; 😀')
})

test('what XML cannot hold is left out', () => {
  expect(escapeXml('a\u0000b\u0008c\u001fd\ufffee\uffff')).toBe('abcde')
  expect(escapeXml('a\ud800b\udc00c')).toBe('abc')
  expect(escapeXml('\t\n\r\u0085\u{1fffe}')).toBe('\t\n\r\u0085\u{1fffe}')
})
