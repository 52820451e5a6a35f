import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { chunkBytes, inChunks, openFile, payloadSizeOf, sealFile } from './seal-file'

async function sealed(size: number) {
  const identity = await generateX25519Identity()
  const file = Uint8Array.from({ length: size }, (_, at) => at % 251)
  const { header, payloadSize, chunks } = await sealFile(new Blob([file]), [
    await identityToRecipient(identity),
  ])
  const pieces: Uint8Array[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  return { identity, file, header, payloadSize, pieces, payload: Buffer.concat(pieces) }
}

test('a payload holds a nonce and a tag for every 64 KiB begun, one at least', () => {
  expect([0, 1, 65_536, 65_537, 131_072].map(payloadSizeOf)).toEqual([
    16 + 0 + 16,
    16 + 1 + 16,
    16 + 65_536 + 16,
    16 + 65_537 + 32,
    16 + 131_072 + 32,
  ])
})

test('chunks are whole but the last, none is empty, and together they are as long as announced', async () => {
  const { pieces, payloadSize, payload, header } = await sealed(1_200_000)
  expect(pieces.slice(0, -1).map(({ length }) => length)).toEqual(
    Array(Math.floor(payloadSize / chunkBytes)).fill(chunkBytes),
  )
  expect(pieces.every(({ length }) => length > 0 && length <= chunkBytes)).toBe(true)
  expect(payload).toHaveLength(payloadSize)
  expect(header.endsWith('\n')).toBe(true)
  expect(header.split('\n').at(-2)).toMatch(/^--- /)
})

test('what is opened is the file and nothing of its padding', async () => {
  const { identity, file, header, payload } = await sealed(300_000)
  const opened = await openFile({ header, payload }, identity, 300_000)
  expect(Buffer.from(opened).equals(Buffer.from(file))).toBe(true)
  // A letter that claims more than there is does not get zeros for it.
  const whole = await openFile({ header, payload }, identity, 303_104)
  expect(whole.slice(300_000).every((byte) => byte === 0)).toBe(true)
  await expect(openFile({ header, payload }, identity, 303_105)).rejects.toThrow(
    'Shorter than the letter says',
  )
})

test('nobody to read it, no file', async () => {
  await expect(sealFile(new Blob(['x']), [])).rejects.toThrow('No recipient')
})

/** Bytes that tell their place, so that a lost or doubled one shows. */
const counted = (length: number, from = 0) =>
  Uint8Array.from({ length }, (_, at) => ((from + at) * 31) % 251)

async function cut(start: number, lengths: number[]) {
  let from = start
  const values = lengths.map((length) => {
    from += length
    return counted(length, from - length)
  })
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const value = values.shift()
      if (value) controller.enqueue(value)
      else controller.close()
    },
  })
  const pieces: Uint8Array[] = []
  for await (const piece of inChunks(counted(start), stream.getReader())) pieces.push(piece)
  return { pieces, all: Buffer.concat(pieces), expected: Buffer.from(counted(from)) }
}

test.each([
  [0, []],
  [10, []],
  [10, [5]],
  [0, [chunkBytes]],
  [chunkBytes, []],
  [1, [chunkBytes - 1]],
  [7, [chunkBytes, 3]],
  [5, [3 * chunkBytes + 9, 1, chunkBytes]],
  [2 * chunkBytes + 1, [chunkBytes - 1, 1]],
])('%i bytes and then %j come out whole, in order and in full chunks', async (start, lengths) => {
  const { pieces, all, expected } = await cut(start, lengths)
  expect(all.equals(expected)).toBe(true)
  const total = expected.length
  const full = Array<number>(Math.floor(total / chunkBytes)).fill(chunkBytes)
  const rest = total % chunkBytes
  expect(pieces.map(({ length }) => length)).toEqual(rest > 0 ? [...full, rest] : full)
})

test('a chunk goes out as soon as it is full, before more is read', async () => {
  let reads = 0
  const endless = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        reads += 1
        controller.enqueue(new Uint8Array(chunkBytes / 2))
      },
    },
    { highWaterMark: 0 },
  )
  const chunks = inChunks(new Uint8Array(0), endless.getReader())
  expect((await chunks.next()).value).toHaveLength(chunkBytes)
  expect(reads).toBe(2)
})
