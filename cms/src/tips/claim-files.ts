import { chunkBytes } from '@chung-tay/shared/tips'
import type { PayloadRequest } from 'payload'
import type { TipPart } from '@chung-tay/shared/payload-types'
import { badFields } from '../platform/http'
import { hashToken } from './box'
import { storedChunks } from './file-store'

type Named = { name: string; token: string }

/** How many chunks a payload of `size` bytes has. */
export const chunksOf = (size: number) => Math.ceil(size / chunkBytes)

/** The file being uploaded that this token opens; undefined when there is none. */
export async function uploadOf(
  req: PayloadRequest,
  { name, token }: Named,
): Promise<TipPart | undefined> {
  const found = await req.payload.db.findOne<TipPart>({
    collection: 'tip-parts',
    where: { name: { equals: name } },
    req,
  })
  return found?.kind === 'file' && found.tokenHash === hashToken(token) ? found : undefined
}

/**
 * Ties uploaded files to a letter, within the request's transaction.
 * @throws RequestError 400 when one is unknown, incomplete or belongs to another letter
 */
export async function claimFiles(
  req: PayloadRequest,
  files: readonly Named[],
  owner: { tip: string; order: number; keySeq: number },
): Promise<void> {
  for (const file of files) {
    const part = await uploadOf(req, file)
    const isComplete =
      part && !part.tip && (await storedChunks(part.name)).length === chunksOf(part.size)
    if (!isComplete) {
      const message = 'Có tệp chưa tải lên đủ. Hãy gửi lại tệp.'
      throw badFields({ files: message }, message)
    }
    await req.payload.db.updateOne({
      collection: 'tip-parts',
      where: { id: { equals: part.id } },
      data: { ...owner },
      req,
    })
  }
}
