import { expect, test } from 'vitest'
import { whatFile } from './what-file'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const boxOf = (brands: string) => bytes(`\0\0\0\u0018ftyp${brands}`)

test.each([
  ['heif', boxOf('heic\0\0\0\0mif1heic')],
  ['heif', boxOf('mif1\0\0\0\0mif1heic')],
  ['heif', boxOf('hevc\0\0\0\0msf1')],
  ['avif', boxOf('avif\0\0\0\0avifmif1miaf')],
  ['avif', boxOf('mif1\0\0\0\0mif1avifmiaf')],
  ['video', boxOf('isom\0\0\0\0isomiso2avc1mp41')],
  ['video', boxOf('qt  \0\0\0\0qt  ')],
  ['video', bytes('\0\0\0\u0008wide\0\0\0\0mdat')],
  ['video', bytes('\u001aE\u00df\u00a3')],
  ['picture', bytes('\u00ff\u00d8\u00ff\u00e0')],
  ['picture', bytes('\u0089PNG\r\n\u001a\n')],
  ['picture', bytes('RIFF....WEBPVP8 ')],
  ['gif', bytes('GIF89a')],
  ['other-picture', bytes('BM6\0')],
  ['other-picture', bytes('II*\0')],
  ['pdf', bytes('%PDF-1.7')],
  [undefined, bytes('<!doctype html>')],
  [undefined, bytes('PK\u0003\u0004')],
  [undefined, bytes('RIFF....WAVE')],
  [undefined, new Uint8Array()],
])('it is %s', (format, content) => expect(whatFile(content)).toBe(format))
