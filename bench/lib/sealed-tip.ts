import {
  headOf,
  letterFormat,
  recipientsFor,
  sealHead,
  sealLetter,
  type KeyEntry,
  type LetterFile,
} from '@chung-tay/shared/tips'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { randomBytes } from 'node:crypto'

type Options = { entries: KeyEntry[]; unit: string; text: string; files?: LetterFile[] }

/**
 * A tip as the page sends it, without the receipt: deriving from one is slow on purpose and is
 * measured apart.
 */
export async function sealedTip({ entries, unit, text, files = [] }: Options) {
  const recipient = await identityToRecipient(await generateX25519Identity())
  const letter = await sealLetter(
    {
      format: letterFormat,
      kind: 'report',
      sentAt: new Date().toISOString(),
      thread: randomBytes(16).toString('hex'),
      sender: { recipient },
      unit,
      crime: 'Việc khác',
      answers: [{ question: 'Chuyện gì đã xảy ra?', answer: text }],
      files,
    },
    recipientsFor(entries, unit),
  )
  return {
    format: 1 as const,
    unit,
    box: randomBytes(16).toString('hex'),
    verifier: randomBytes(32).toString('base64url'),
    head: sealHead(randomBytes(32), headOf(entries)),
    letter: { header: letter.header, payload: Buffer.from(letter.payload).toString('base64') },
  }
}
