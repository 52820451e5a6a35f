import { keyedHash } from '../platform/crypto/keyed-hash'
import type { PayloadRequest } from 'payload'
import { announce, takeBack, wantedAmong } from '../notices'

/**
 * What notices know a dossier by, from the hash of its number. Handed to whoever looked it up with the right
 * digits: it opens nothing, and who has the database alone cannot tell which browser waits for which dossier.
 */
export const noticeKey = keyedHash('notice about a dossier')

/** A dossier whose state changed. */
export type Moved = { id: string; numberHash: string; numberHint: string; stamp: string }

const eventOf = ({ id, stamp }: Pick<Moved, 'id' | 'stamp'>) => `dossier ${id} ${stamp}`

/** Tells those who asked for it, once a change, in the transaction of `req`. The state itself is not told. */
export async function tellWatchers(req: PayloadRequest, moved: readonly Moved[]): Promise<void> {
  const keys = moved.map(({ numberHash }) => noticeKey(numberHash))
  const wanted = await wantedAmong(req, 'dossiers', keys)
  for (const [place, each] of moved.entries()) {
    const about = keys[place]!
    if (!wanted.has(about)) continue
    await announce(req, {
      topic: 'dossiers',
      reference: each.numberHint,
      title: `Hồ sơ ${each.numberHint} có thay đổi`,
      body: 'Mở trang tra cứu hồ sơ để xem.',
      path: `/ho-so#${encodeURIComponent(each.numberHint)}`,
      event: eventOf(each),
      abouts: [about],
    })
  }
}

/** A change that was taken back is told to nobody who has not heard of it yet. */
export const untell = (
  req: PayloadRequest,
  { numberHash, ...change }: Pick<Moved, 'id' | 'stamp' | 'numberHash'>,
) => takeBack(req, eventOf(change), [noticeKey(numberHash)])
