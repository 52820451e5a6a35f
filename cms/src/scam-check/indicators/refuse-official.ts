import {
  buildDirectory,
  canonicalLink,
  checkOfficial,
  type Asked,
  type OfficialDirectory,
} from '@chung-tay/shared/scam-check'
import type { PayloadRequest } from 'payload'

/** Services that many people use: a page on them may be listed, the whole service never. */
const sharedHosts = new Set(
  `apple.com facebook.com fb.com google.com gmail.com instagram.com lazada.vn m.me messenger.com
  microsoft.com play.google.com shopee.vn t.me telegram.org tiki.vn tiktok.com vneid.gov.vn wikipedia.org
  x.com youtube.com zalo.me`.split(/\s+/),
)

/** Everything official that is published now. */
export async function officialDirectory(req: PayloadRequest): Promise<OfficialDirectory> {
  const [contacts, settings] = await Promise.all([
    req.payload.find({
      collection: 'contacts',
      where: { _status: { equals: 'published' } },
      pagination: false,
      depth: 1,
      req,
    }),
    req.payload.findGlobal({ slug: 'settings', depth: 0, req }),
  ])
  return buildDirectory({ contacts: contacts.docs, settings })
}

/** Why something must not be listed: it is official, or a service everybody uses. */
export function whyNotListed(asked: Asked, directory: OfficialDirectory): string | undefined {
  if (asked.kind === 'account' || asked.kind === 'app') return undefined
  const link = asked.kind === 'link' ? canonicalLink(asked.value) : undefined
  // The host is what would be listed, whatever the address as it is written looks like.
  for (const value of [asked.value, ...(link ? [link.host] : [])]) {
    const answer = checkOfficial(value, directory)
    if (answer.verdict === 'published') return `Đây là địa chỉ chính thức của ${answer.owner.name}.`
    if (answer.verdict === 'state-domain') return 'Đây là tên miền của cơ quan nhà nước.'
  }
  const isShared = link && sharedHosts.has(link.host.replace(/^www\./, ''))
  return isShared && link.path === '/' && !link.query
    ? 'Nhiều người dùng trang này. Hãy ghi đường dẫn tới đúng trang lừa đảo.'
    : undefined
}
