/** A standard age file in two pieces: its header can be replaced without touching the rest. */
export type AgeFile = { header: string; payload: Uint8Array }

const ascii = new TextDecoder('latin1')
/** More than 300 recipients fit; what is longer is no header of ours. */
export const maxHeaderBytes = 64 * 1024

/**
 * Cuts an age file after the line of the header's MAC (https://c2sp.org/age).
 * @throws Error when it has no complete header.
 */
export function splitAge(bytes: Uint8Array): AgeFile {
  const end = headerEnd(bytes)
  if (end === undefined) throw new Error('Not an age file')
  return { header: ascii.decode(bytes.subarray(0, end)), payload: bytes.subarray(end) }
}

/** The file that the `age` command opens. */
export function joinAge({ header, payload }: AgeFile): Uint8Array {
  const head = new TextEncoder().encode(header)
  const joined = new Uint8Array(head.length + payload.length)
  joined.set(head)
  joined.set(payload, head.length)
  return joined
}

/** Bytes of the header, or undefined while it is incomplete. */
export function headerEnd(bytes: Uint8Array): number | undefined {
  const text = ascii.decode(bytes.subarray(0, maxHeaderBytes))
  const mac = text.indexOf('\n--- ')
  const end = mac < 0 ? -1 : text.indexOf('\n', mac + 1)
  return end < 0 ? undefined : end + 1
}
