import { Decrypter } from 'age-encryption'
import { headerEnd, joinAge, maxHeaderBytes, type AgeFile } from './age-file'
import { encrypterFor } from './seal'
import { paddedFileSize } from './padme'

/** How a file travels: pieces of this many bytes, the last one shorter. */
export const chunkBytes = 512 * 1024
const readBytes = 256 * 1024
const ageChunk = 64 * 1024
const nonceBytes = 16
const tagBytes = 16

export type SealedFile = {
  header: string
  /** Bytes of the payload: of all chunks together. */
  payloadSize: number
  /** The payload, made while it is read: a file of 30 MB never lies in memory as a whole. */
  chunks: AsyncGenerator<Uint8Array>
}

/** Encrypts a file for `recipients`, padded with zeros to a size that says little. */
export async function sealFile(file: Blob, recipients: readonly string[]): Promise<SealedFile> {
  const padded = paddedFileSize(file.size)
  const sealed = await encrypterFor(recipients).encrypt(paddedStream(file, padded))
  const reader = sealed.getReader()
  let first: Uint8Array = new Uint8Array(0)
  let end: number | undefined
  while ((end = headerEnd(first)) === undefined) {
    const { done, value } = await reader.read()
    if (done || first.length > maxHeaderBytes) throw new Error('No header')
    first = concat(first, value)
  }
  return {
    header: new TextDecoder('latin1').decode(first.subarray(0, end)),
    payloadSize: payloadSizeOf(padded),
    chunks: inChunks(first.subarray(end), reader),
  }
}

/** Bytes of an age payload that holds `size` bytes. */
export function payloadSizeOf(size: number): number {
  return nonceBytes + size + tagBytes * Math.max(1, Math.ceil(size / ageChunk))
}

/** @param size The true size from the letter. @throws Error when the identity cannot read it. */
export async function openFile(
  sealed: AgeFile,
  identity: string,
  size: number,
): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const padded = await decrypter.decrypt(joinAge(sealed))
  if (size > padded.length) throw new Error('Shorter than the letter says')
  return padded.subarray(0, size)
}

function paddedStream(file: Blob, padded: number): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at >= padded) return controller.close()
      const end = Math.min(at + readBytes, padded)
      const bytes = new Uint8Array(end - at)
      if (at < file.size) bytes.set(new Uint8Array(await file.slice(at, end).arrayBuffer()))
      at = end
      controller.enqueue(bytes)
    },
  })
}

/** What was read already and what is still to come, in pieces of `chunkBytes`; the last one is shorter. */
export async function* inChunks(
  start: Uint8Array,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let pieces = [start]
  let length = start.length
  for (;;) {
    const { done, value } = await reader.read()
    if (value) {
      pieces.push(value)
      length += value.length
    }
    while (length >= chunkBytes || (done && length > 0)) {
      const all = pieces.reduce(concat)
      yield all.slice(0, chunkBytes)
      pieces = [all.slice(chunkBytes)]
      length = pieces[0]?.length ?? 0
    }
    if (done) return
  }
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}
