import { Decrypter, Encrypter } from 'age-encryption'
import { joinAge, splitAge, type AgeFile } from './age-file'
import { parseLetter, type Letter } from './letter'
import { paddedLetterSize } from './padme'

/**
 * Encrypts a letter so that exactly `recipients` can read it. The JSON is padded with spaces, so
 * that `age -d` gives JSON again.
 * @param recipients `age1…`, at least one.
 */
export async function sealLetter(letter: Letter, recipients: readonly string[]): Promise<AgeFile> {
  const json = new TextEncoder().encode(JSON.stringify(letter))
  const padded = new Uint8Array(paddedLetterSize(json.length)).fill(0x20)
  padded.set(json)
  return splitAge(await encrypterFor(recipients).encrypt(padded))
}

/** @throws Error when the identity cannot read it or it is no letter. */
export async function openLetter(sealed: AgeFile, identity: string): Promise<Letter> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return parseLetter(await decrypter.decrypt(joinAge(sealed), 'text'))
}

/** @throws Error without recipients: age would make a file that nobody can read. */
export function encrypterFor(recipients: readonly string[]): Encrypter {
  if (recipients.length === 0) throw new Error('No recipient')
  const encrypter = new Encrypter()
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient)
  return encrypter
}
