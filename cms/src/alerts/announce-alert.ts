import { dayMs } from '@chung-tay/shared/calendar'
import type { Alert, Unit } from '@chung-tay/shared/payload-types'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { announce, takeBack, withdraw } from '../notices'
import { idOf } from '../platform/related-id'

/** What is published later than this after its day is no news: brought in from elsewhere, or mended. */
const newsMs = 7 * dayMs

/**
 * When an alert is published, those who want alerts for its communes are told, once. As long as nobody was,
 * as in quiet hours, what is mended is told as it is then, and what is withdrawn is not told.
 */
export const announceAlert: CollectionAfterChangeHook<Alert> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (req.context.isSeeding) return
  const isPublished = doc._status === 'published'
  const wasPublished = previousDoc?._status === 'published'
  // What is only written in a draft changes nothing of what stands there for everybody.
  if (!isPublished && (await isStillPublished(req, doc.id))) return
  if (wasPublished && !isPublished)
    return withdraw(req, eventOf(doc), await aboutsOf(req, previousDoc))
  const waited =
    wasPublished && (await takeBack(req, eventOf(doc), await aboutsOf(req, previousDoc)))
  const isNews = Date.now() - Date.parse(doc.issuedAt) < newsMs
  if (!isPublished || !isNews || (wasPublished && !waited)) return
  await announce(req, {
    topic: 'alerts',
    reference: doc.slug ?? doc.id,
    title: `Cảnh báo: ${doc.title}`,
    body: 'Chạm để xem dấu hiệu và việc cần làm.',
    path: `/tin-nong/${doc.slug}`,
    event: eventOf(doc),
    abouts: await aboutsOf(req, doc),
  })
}

/** What is removed is told to nobody any more. */
export const forgetAlert: CollectionAfterDeleteHook<Alert> = async ({ doc, req }) => {
  await withdraw(req, eventOf(doc), await aboutsOf(req, doc))
}

const eventOf = ({ id }: Pick<Alert, 'id'>) => `alert ${id}`

async function isStillPublished(req: PayloadRequest, id: string): Promise<boolean> {
  const stored = await req.payload.findByID({
    collection: 'alerts',
    id,
    draft: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return stored._status === 'published'
}

/** Communes named by the alert alone; undefined: everybody of the topic. */
async function aboutsOf(req: PayloadRequest, { areas }: Alert): Promise<string[] | undefined> {
  const ids = (areas ?? []).map((area) => idOf(area))
  if (ids.length === 0) return undefined
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return (docs as Unit[]).map(({ slug }) => slug ?? '').filter(Boolean)
}
