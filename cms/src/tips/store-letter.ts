import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Sealed } from '@chung-tay/shared/tips/contract'
import type { TipPartKind } from '@chung-tay/shared/tips/vocabulary'

type Letter = {
  tip: string
  kind: Exclude<TipPartKind, 'file'>
  author: 'sender' | 'handler'
  order: number
  keySeq: number
  sealed: Sealed
}

/** Stores a sealed letter of a tip, within the request's transaction. */
export async function storeLetter(req: PayloadRequest, letter: Letter): Promise<void> {
  const { sealed, ...rest } = letter
  await req.payload.db.create({
    collection: 'tip-parts',
    data: {
      ...rest,
      name: randomBytes(16).toString('hex'),
      header: sealed.header,
      payload: sealed.payload,
      size: Buffer.byteLength(sealed.payload, 'base64'),
    },
    req,
  })
}
