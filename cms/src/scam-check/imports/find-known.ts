import type { PayloadRequest } from 'payload'
import { createBreather } from '../../platform/breathe'

/** Which of these texts are there already, and the file that brought each. */
export async function findKnown(
  req: PayloadRequest,
  texts: string[],
): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  // The embedded database answers at once, without letting others in between.
  const breathe = createBreather()
  for (let at = 0; at < texts.length; at += 200) {
    await breathe()
    const { docs } = await req.payload.db.find<{ canonical: string; batch?: string | null }>({
      collection: 'scam-indicators',
      where: { canonical: { in: texts.slice(at, at + 200) } },
      pagination: false,
      limit: 0,
      select: { canonical: true, batch: true },
      req,
    })
    for (const { canonical, batch } of docs) known.set(canonical, batch ?? '')
  }
  return known
}
