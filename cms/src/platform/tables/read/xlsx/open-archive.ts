import { crc32 } from 'node:zlib'
import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { maxParts } from '../../limits'
import { brokenBook, tooLarge } from '../../table-problem'

export type Archive = {
  /** The names of its parts, without a slash in front. */
  names: ReadonlySet<string>
  has: (name: string) => boolean
  /** The text of a part, piece by piece. @throws TableProblem past `maxBytes`, or when it is damaged */
  pieces: (name: string, maxBytes: number) => AsyncGenerator<string>
  /** The whole text of a small part. */
  text: (name: string, maxBytes: number) => Promise<string>
}

const fromBuffer = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)

/** Opens a ZIP archive held in memory by its directory. @throws TableProblem when it is damaged */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries = await readDirectory(bytes)
  const find = (name: string) => entries.get(name.toLowerCase())
  async function* pieces(name: string, maxBytes: number): AsyncGenerator<string> {
    const found = find(name)
    if (!found) throw brokenBook()
    yield* readEntry(found, maxBytes)
  }
  return {
    names: new Set([...entries.values()].map(({ name }) => name)),
    has: (name) => find(name) !== undefined,
    pieces,
    text: async (name, maxBytes) => {
      let all = ''
      for await (const piece of pieces(name, maxBytes)) all += piece
      return all
    },
  }
}

type Found = { zip: ZipFile; entry: Entry; name: string }

/** The directory by names in small letters: Windows programs do not tell them apart. */
async function readDirectory(bytes: Uint8Array): Promise<Map<string, Found>> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBuffer(content, {
    lazyEntries: true,
    // Names never become paths here, so odd ones are no danger.
    decodeStrings: false,
  }).catch(() => {
    throw brokenBook()
  })
  const entries = new Map<string, Found>()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      const name = String(entry.fileName).replaceAll('\\', '/').replace(/^\/+/, '')
      const key = name.toLowerCase()
      if (!entries.has(key)) entries.set(key, { zip, entry, name })
      if (entries.size > maxParts) reject(tooLarge())
      else zip.readEntry()
    })
    zip.on('end', resolve)
    zip.on('error', () => reject(brokenBook()))
    zip.readEntry()
  })
  return entries
}

async function* readEntry({ zip, entry }: Found, maxBytes: number): AsyncGenerator<string> {
  const open = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))
  let size = 0
  let sum = 0
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of await open(entry)) {
      const bytes = chunk as Buffer
      size += bytes.length
      if (size > maxBytes) throw tooLarge()
      sum = crc32(bytes, sum)
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
      yield decoder.decode(bytes, { stream: true })
    }
    if (decoder) yield decoder.decode()
  } catch (error) {
    throw error instanceof Error && error.name === 'TableProblem' ? error : brokenBook()
  }
  if (sum !== entry.crc32) throw brokenBook()
}

const encodingOf = (bytes: Uint8Array) =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : 'utf-8'
