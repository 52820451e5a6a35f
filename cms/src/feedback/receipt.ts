import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { PayloadRequest } from 'payload'
import { feedbackContent } from '@chung-tay/shared/signed-receipts/content'
import { env } from '../platform/env'
import { unclaimedAttachments } from './attachments'
import type { Feedback } from './store-case'

/**
 * SHA-256 of uploaded files as they lie on the disk, by id, in hex; of those that belong to no case yet.
 * Before the transaction: reading them takes longer than storing words.
 */
export async function hashUploads(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for (const { id, filename } of await unclaimedAttachments(req, ids)) {
    const file = path.join(env.dataDir, 'feedback-attachments', path.basename(filename ?? ''))
    const hash = createHash('sha256')
    await pipeline(createReadStream(file), hash)
    hashes.set(id, hash.digest('hex'))
  }
  return hashes
}

/** The text that a receipt of this feedback is about; who sent it is no part of it. */
export function contentOf(body: Feedback, files: string[]): string {
  const { kind, text, commune, aboutUnit, place, location } = body
  return feedbackContent({ kind, text, commune, aboutUnit, place, location, files })
}
