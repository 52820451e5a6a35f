import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption'
import { StaffError } from '../../platform/staff/staff-error'
import type { OpenIdentity } from './identity-store'

/** Least length of a passphrase that somebody thinks up; what the page suggests is longer. */
export const minPassphrase = 14
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

export async function makeIdentity(): Promise<OpenIdentity> {
  // Not the post-quantum kind, which the age command of Debian 12 does not know.
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Twenty letters without look-alikes: 100 bits. */
export function suggestPassphrase(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20))
  const chosen = [...bytes].map((byte) => letters[byte % letters.length]).join('')
  return chosen.match(/.{5}/g)!.join('-')
}

/** A key file as `age-keygen` writes it, sealed with a passphrase (`age -d -i <file>` takes it). */
export async function sealIdentity(key: OpenIdentity, passphrase: string): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return armor.encode(await encrypter.encrypt(plainKeyFile(key)))
}

export function plainKeyFile({ identity, recipient }: OpenIdentity): string {
  return `# created: ${new Date().toISOString()}\n# public key: ${recipient}\n${identity}\n`
}

/**
 * The key in a file that `sealIdentity` or age made.
 * @throws StaffError
 */
export async function openKeyFile(file: Uint8Array, passphrase: string): Promise<OpenIdentity> {
  const text = new TextDecoder().decode(file)
  const bytes = await read(() => (text.startsWith('-----BEGIN') ? armor.decode(text.trim()) : file))
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  let plain: string
  try {
    plain = await decrypter.decrypt(bytes, 'text')
  } catch {
    throw new StaffError('Mật khẩu chưa đúng, hoặc đây không phải tệp khóa. Hãy thử lại.')
  }
  return readIdentity(plain)
}

/** A key as written on the printed sheet, blanks and line breaks allowed. @throws StaffError */
export async function readIdentity(text: string): Promise<OpenIdentity> {
  const compact = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('')
    .replace(/\s/g, '')
    .toUpperCase()
  const identity = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/.exec(compact)?.[0]
  if (!identity) throw new StaffError('Không thấy khóa bí mật (AGE-SECRET-KEY-1…). Kiểm tra lại.')
  return { identity, recipient: await read(() => identityToRecipient(identity)) }
}

async function read<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    throw new StaffError('Khóa bị gõ sai hoặc tệp bị hỏng. Kiểm tra từng ký tự.')
  }
}
