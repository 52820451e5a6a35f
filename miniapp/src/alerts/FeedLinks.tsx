import { apiOrigin } from '../platform/api-origin'
import type { PageMeta } from '../platform/head'
import { ExternalLink } from '../platform/ui'

/** Links to feeds, for people whose programs read them. */
export function FeedLinks({ feeds }: { feeds: NonNullable<PageMeta['feeds']> }) {
  return (
    <p className="ct-open-data">
      {feeds.map(({ title, href }) => (
        <ExternalLink key={href} href={`${apiOrigin}${href}`}>
          {title}
        </ExternalLink>
      ))}
    </p>
  )
}
