import { base64urlnopad, hex } from '@scure/base'

const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))

/** 32 hex digits. */
export const randomName = () => hex.encode(bytes(16))
/** 32 bytes as base64url. */
export const randomToken = () => base64urlnopad.encode(bytes(32))

/** A UUID (version 4); `crypto.randomUUID` is younger than the phones this runs on. */
export function randomUuid(): string {
  const all = bytes(16)
  all[6] = ((all[6] ?? 0) & 0x0f) | 0x40
  all[8] = ((all[8] ?? 0) & 0x3f) | 0x80
  return hex.encode(all).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
