import { queries } from '@chung-tay/shared/content/queries'
import type { Door, FrontTools } from '../../platform/edge/front-part'
import { storedAnswer, type StoredAnswer } from '../../platform/edge/stored-answer'
import { writeAnswer } from '../../platform/edge/write-answer'
import { errorBody } from '../../platform/http/error-body'
import { toAtom } from './atom'
import { readFeed, type Feed } from './feed-items'
import { toJsonFeed } from './json-feed'
import { toRss } from './rss'

type Format = {
  path: string
  contentType: string
  write: (feed: Feed, self: string) => string
}

const formats: Format[] = [
  { path: '/tin-nong/rss.xml', contentType: 'application/rss+xml; charset=utf-8', write: toRss },
  { path: '/tin-nong/atom.xml', contentType: 'application/atom+xml; charset=utf-8', write: toAtom },
  {
    path: '/tin-nong/feed.json',
    contentType: 'application/feed+json; charset=utf-8',
    write: toJsonFeed,
  },
]

/** The alerts as feeds, made once for each version of the content and kept in memory. */
export function feedDoors({ content, publicUrl, headers, log }: FrontTools): Door[] {
  return formats.map(({ path, contentType, write }) => {
    let kept: { of: unknown; answer: Promise<StoredAnswer> } | undefined

    async function make(): Promise<StoredAnswer> {
      const feed = await readFeed(content, publicUrl)
      return storedAnswer(Buffer.from(write(feed, `${publicUrl}${path}`)), {
        contentType,
        headers: { ...headers, 'Access-Control-Allow-Origin': '*' },
      })
    }

    async function current(): Promise<StoredAnswer> {
      // The cache gives the same answer object until content changes.
      const of = await content.get(queries.alerts.path)
      if (kept?.of !== of) {
        const made = { of, answer: make() }
        kept = made
        made.answer.catch(() => {
          if (kept === made) kept = undefined
        })
      }
      return kept.answer
    }

    return {
      method: 'GET',
      path,
      handle: (request, response) => {
        current().then(
          (answer) => writeAnswer(request, response, answer),
          (error: unknown) => {
            log(error)
            response.writeHead(503, {
              ...headers,
              'Content-Type': 'application/json',
              'Retry-After': '5',
            })
            response.end(JSON.stringify(errorBody(503)))
          },
        )
      },
    }
  })
}
