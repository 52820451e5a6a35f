import { dayMs } from '@chung-tay/shared/calendar'
import type { Alert, Unit } from '@chung-tay/shared/payload-types'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { announce, takeBack, withdraw } from '../notices'
import { publicationOf } from '../platform/publication'
import { idOf } from '../platform/related-id'

/** What is published later than this after its day is no news: brought in from elsewhere, or mended. */
const newsMs = 7 * dayMs

/**
 * When an alert is published, those who want alerts for its communes are told, once. As long as nobody was,
 * as in quiet hours, what is mended is told as it is then, and what is withdrawn or lies in the trash is not
 * told.
 */
export const announceAlert: CollectionAfterChangeHook<Alert> = async ({
  collection,
  data,
  doc,
  req,
}) => {
  if (req.context.isSeeding) return
  const { was, is, isPublished } = await publicationOf(req, { collection, data, doc })
  if (!is) return was ? withdraw(req, eventOf(doc)) : undefined
  // What is only written in a draft changes nothing of what stands there for everybody.
  if (!isPublished) return
  const waited = was && (await takeBack(req, eventOf(doc)))
  const isNews = Date.now() - Date.parse(doc.issuedAt) < newsMs
  if (!isNews || (was && !waited)) return
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
  await withdraw(req, eventOf(doc))
}

const eventOf = ({ id }: Pick<Alert, 'id'>) => `alert ${id}`

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
