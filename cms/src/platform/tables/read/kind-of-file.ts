import { TableProblem } from '../table-problem'

const saveAgain = 'Hãy mở tệp rồi lưu lại dưới dạng .xlsx (Lưu thành, Save As)'

const problem = (what: string, todo = `${saveAgain}.`) => new TableProblem(`${what} ${todo}`)

const isMagic = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, at) => bytes[at] === byte)

/** What the first bytes and the directory of a file say it is: an archive, or text. @throws TableProblem for anything else */
export function kindOfFile(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw problem('Tệp này trống.', 'Hãy chọn tệp khác.')
  if (isMagic(bytes, 0x50, 0x4b)) return 'zip'
  if (isMagic(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundFile(bytes)
  // Excel 2.0 to 4.0 wrote its records bare.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0)
    throw problem('Đây là tệp Excel đời cũ (.xls).')
  for (const [magic, what, todo] of others) if (isMagic(bytes, ...magic)) throw problem(what, todo)
  if (isMagic(bytes.subarray(4), 0x66, 0x74, 0x79, 0x70))
    throw problem('Đây là tệp ảnh hoặc phim.', chooseTable)
  return 'text'
}

/** Whether a file is text that somebody wrote: no archive, no office file, no page of the web. */
export function isText(bytes: Uint8Array): boolean {
  try {
    const start = Buffer.from(bytes.subarray(0, 200)).toString('utf8')
    return kindOfFile(bytes) === 'text' && !/^\ufeff?\s*<(\?xml|!doctype|html)/i.test(start)
  } catch {
    return false
  }
}

const chooseTable = 'Hãy chọn tệp Excel (.xlsx) hoặc CSV.'
const unpack = 'Hãy giải nén rồi chọn tệp Excel (.xlsx) bên trong.'
const typeAgain = 'Hãy chép bảng sang Excel, lưu dưới dạng .xlsx rồi chọn lại.'
const ascii = (text: string) => [...Buffer.from(text, 'latin1')]

const others: [number[], string, string][] = [
  [ascii('%PDF'), 'Đây là tệp PDF.', typeAgain],
  [ascii('{\\rtf'), 'Đây là tệp văn bản RTF.', typeAgain],
  [ascii('Rar!'), 'Đây là tệp nén (.rar).', unpack],
  [[0x37, 0x7a, 0xbc, 0xaf], 'Đây là tệp nén (.7z).', unpack],
  [[0x1f, 0x8b], 'Đây là tệp nén (.gz).', unpack],
  [[0x89, 0x50, 0x4e, 0x47], 'Đây là tệp ảnh.', chooseTable],
  [[0xff, 0xd8, 0xff], 'Đây là tệp ảnh.', chooseTable],
  [ascii('GIF8'), 'Đây là tệp ảnh.', chooseTable],
  [ascii('SQLite format 3'), 'Đây là tệp cơ sở dữ liệu.', chooseTable],
]

/** Old office files and encrypted new ones share one container; names in its directory tell them apart. */
function compoundFile(bytes: Uint8Array): TableProblem {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => content.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo'))
    return problem(
      'Tệp này đặt mật khẩu nên không đọc được.',
      'Hãy mở tệp, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi chọn lại.',
    )
  if (has('WordDocument')) return problem('Đây là tệp Word (.doc).', typeAgain)
  if (has('PowerPoint Document')) return problem('Đây là tệp PowerPoint.', typeAgain)
  if (has('Workbook') || has('Book')) return problem('Đây là tệp Excel 97–2003 (.xls).')
  return problem('Đây không phải tệp bảng tính.', chooseTable)
}

/** What text that is no CSV turns out to be. @throws TableProblem */
export function refuseMarkup(text: string): void {
  const start = text.slice(0, 4000).trimStart()
  if (/^MIME-Version:/i.test(start)) throw problem('Đây là trang web lưu thành tệp (MHTML).')
  if (/^[[{]\s*["{[]/.test(start)) throw problem('Đây là tệp JSON.', chooseTable)
  if (!start.startsWith('<')) return
  if (/Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/i.test(start))
    throw problem('Đây là tệp Excel dạng XML 2003.')
  if (/<(!doctype html|html|head|body|table|meta|style|div|tr)\b/i.test(start))
    throw problem('Tệp này là HTML (trang web), dù có thể mang đuôi .xls.')
  throw problem('Đây là tệp XML.', chooseTable)
}

/** What an archive is that holds no workbook. */
export function notAWorkbook(names: ReadonlySet<string>, mimeType: string): TableProblem {
  const has = (start: string) => [...names].some((name) => name.startsWith(start))
  if (names.has('xl/workbook.bin')) return problem('Đây là tệp Excel nhị phân (.xlsb).')
  if (has('word/')) return problem('Đây là tệp Word (.docx).', typeAgain)
  if (has('ppt/')) return problem('Đây là tệp PowerPoint.', typeAgain)
  if (mimeType.includes('opendocument.spreadsheet'))
    return problem('Đây là tệp OpenDocument (.ods).')
  if (mimeType.includes('opendocument')) return problem('Đây không phải bảng tính.', typeAgain)
  if (names.has('Index/Document.iwa')) return problem('Đây là tệp Apple Numbers.')
  if (names.has('EncryptedPackage'))
    return problem(
      'Tệp này đặt mật khẩu nên không đọc được.',
      'Hãy bỏ mật khẩu, lưu lại rồi chọn lại.',
    )
  return problem('Đây là tệp nén (.zip).', unpack)
}
