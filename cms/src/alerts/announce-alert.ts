import { dayMs } from '@chung-tay/shared/calendar'
import type { Alert, Unit } from '@chung-tay/shared/payload-types'
import type { CollectionAfterChangeHook } from 'payload'
import { announce } from '../notices'
import { idOf } from '../platform/related-id'

/** What is published later than this after its day is no news: brought in from elsewhere, or mended. */
const newsMs = 7 * dayMs

/** When an alert is published, those who want alerts for its communes are told, once. */
export const announceAlert: CollectionAfterChangeHook<Alert> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const isNew = doc._status === 'published' && previousDoc?._status !== 'published'
  const isNews = Date.now() - Date.parse(doc.issuedAt) < newsMs
  if (!isNew || !isNews || req.context.isSeeding) return
  const areas = (doc.areas ?? []).map((area) => idOf(area))
  await announce(req, {
    topic: 'alerts',
    reference: doc.slug ?? doc.id,
    title: `Cảnh báo: ${doc.title}`,
    body: 'Chạm để xem dấu hiệu và việc cần làm.',
    path: `/tin-nong/${doc.slug}`,
    event: `alert ${doc.id}`,
    // Of communes named by the alert alone; else everybody of the topic.
    ...(areas.length > 0 ? { abouts: await slugsOf(req, areas) } : {}),
  })
}

async function slugsOf(req: Parameters<typeof announce>[0], ids: string[]): Promise<string[]> {
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
