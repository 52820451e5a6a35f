export { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import { base64urlnopad, hex } from '@scure/base'

const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))

/** 32 hex digits. */
export const randomName = () => hex.encode(bytes(16))
/** 32 bytes as base64url. */
export const randomToken = () => base64urlnopad.encode(bytes(32))
