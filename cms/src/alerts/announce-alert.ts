import { dayMs } from '@chung-tay/shared/calendar'
import type { Alert, Unit } from '@chung-tay/shared/payload-types'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { announce, takeBack, withdraw } from '../notices'
import { idOf } from '../platform/related-id'

/** What is published later than this after its day is no news: brought in from elsewhere, or mended. */
const newsMs = 7 * dayMs

/**
 * When an alert is published, those who want alerts for its communes are told, once. As long as nobody was,
 * as in quiet hours, what is mended is told as it is then, and what is withdrawn or lies in the trash is not
 * told.
 */
export const announceAlert: CollectionAfterChangeHook<Alert> = async ({
  data,
  doc,
  previousDoc,
  req,
}) => {
  if (req.context.isSeeding) return
  if (data.deletedAt || doc._status !== 'published') {
    // What is only written in a draft changes nothing of what stands there for everybody.
    if (data.deletedAt || !(await isStillPublished(req, doc.id)))
      await withdraw(req, eventOf(doc), await aboutsOf(req, await lastPublished(req, doc)))
    return
  }
  const wasPublished = previousDoc?._status === 'published' && !previousDoc.deletedAt
  const waited =
    wasPublished && (await takeBack(req, eventOf(doc), await aboutsOf(req, previousDoc)))
  const isNews = Date.now() - Date.parse(doc.issuedAt) < newsMs
  if (!isNews || (wasPublished && !waited)) return
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

/** What everybody saw last: whom that was announced to, a newer draft may no longer say. */
async function lastPublished(req: PayloadRequest, doc: Alert): Promise<Alert> {
  const { docs } = await req.payload.findVersions({
    collection: 'alerts',
    where: {
      and: [{ parent: { equals: doc.id } }, { 'version._status': { equals: 'published' } }],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.version ?? doc
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
