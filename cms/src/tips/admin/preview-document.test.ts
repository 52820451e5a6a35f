import { expect, test } from 'vitest'
import { fileKind } from './file-kind'
import { previewDocument, toBase64 } from './preview-document'

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

test.each([
  ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['RIFF0000WEBPVP8 ', 'image/webp'],
  ['0000ftypisom', 'video/mp4'],
  ['0000ftypM4A ', 'audio/mp4'],
  ['%PDF-1.7', 'application/pdf'],
  ['MZ\u0000\u0001', 'application/octet-stream'],
  ['<svg onload=alert(1)>', 'text/plain'],
])('bytes %j are %s, whatever the sender said', (start, type) => {
  expect(fileKind(bytes(start)).type).toBe(type)
})

test('markup in a text or a title stays text', () => {
  const shown = previewDocument(bytes('<script>alert(1)</script>'), '"><img>')!
  expect(shown).not.toContain('<script')
  expect(shown).toContain('&#60;script&#62;')
  const image = previewDocument(bytes('GIF89a'), '"><b onerror=x>')!
  expect(image).not.toContain('<b ')
})

test('base64 in pieces is base64', () => {
  const random = Uint8Array.from({ length: 70_001 }, (_, at) => (at * 7919) % 256)
  expect(toBase64(random)).toBe(Buffer.from(random).toString('base64'))
})
