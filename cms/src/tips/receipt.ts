import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { tipContent } from '@chung-tay/shared/signed-receipts/content'
import type { TipSubmission } from '@chung-tay/shared/tips/contract'
import { uploadOf } from './claim-files'
import { filePayload } from './file-store'

/**
 * The text that a receipt of a tip is about: hashes of the sealed bytes, which stay the same when other
 * handlers get to read them. Of a file that is not whole none is made: the tip is refused then.
 */
export async function contentOf(req: PayloadRequest, { letter, files = [] }: TipSubmission) {
  const hashes: string[] = []
  for (const file of files) {
    const part = await uploadOf(req, file)
    if (!part) continue
    const hash = createHash('sha256')
    for await (const chunk of filePayload(part.name)) hash.update(chunk)
    hashes.push(hash.digest('hex'))
  }
  const payload = Buffer.from(letter.payload, 'base64')
  return tipContent({
    letter: createHash('sha256').update(payload).digest('hex'),
    files: hashes,
  })
}
