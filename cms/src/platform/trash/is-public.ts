import type { Where } from 'payload'

/** For reads that go past Payload's operations, which leave out by themselves what lies in the trash. */
export const notInTrash: Where = { deletedAt: { exists: false } }

type Stored = { _status?: string | null; deletedAt?: string | null }

/** Whether everybody sees a document: published, where its kind has drafts, and not in the trash. */
export const isPublic = ({ _status, deletedAt }: Stored): boolean =>
  _status !== 'draft' && !deletedAt
