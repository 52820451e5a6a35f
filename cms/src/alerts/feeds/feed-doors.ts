import { queries } from '@chung-tay/shared/content/queries'
import type { Door, FrontTools } from '../../platform/edge/front-part'
import { storedAnswer, type StoredAnswer } from '../../platform/edge/stored-answer'
import { writeAnswer } from '../../platform/edge/write-answer'
import { errorBody } from '../../platform/http/error-body'
import { toAtom } from './atom'
import { readBulletinFeed } from './bulletin-items'
import { readFeed, type Feed } from './feed-items'
import { toJsonFeed } from './json-feed'
import { toRss } from './rss'

type Format = {
  file: string
  contentType: string
  write: (feed: Feed, self: string) => string
}

const formats: Format[] = [
  { file: 'rss.xml', contentType: 'application/rss+xml; charset=utf-8', write: toRss },
  { file: 'atom.xml', contentType: 'application/atom+xml; charset=utf-8', write: toAtom },
  { file: 'feed.json', contentType: 'application/feed+json; charset=utf-8', write: toJsonFeed },
]

const subjects = [
  { folder: '/tin-nong', readItems: readFeed, madeOf: [queries.alerts] },
  {
    folder: '/tin-nong/ban-tin',
    readItems: readBulletinFeed,
    madeOf: [queries.alerts, queries.figures],
  },
]

/** The alerts, and the weekly bulletins, as feeds. */
export const feedDoors = (tools: FrontTools): Door[] =>
  subjects.flatMap((subject) => formats.map((format) => feedDoor(subject, format, tools)))

/** One feed in one format, made once for each version of the content and kept in memory. */
function feedDoor(
  { folder, readItems, madeOf }: (typeof subjects)[number],
  { file, contentType, write }: Format,
  { content, publicUrl, headers, log }: FrontTools,
): Door {
  const path = `${folder}/${file}`
  let kept: { of: unknown[]; answer: Promise<StoredAnswer> } | undefined

  async function make(): Promise<StoredAnswer> {
    const feed = await readItems(content, publicUrl)
    return storedAnswer(Buffer.from(write(feed, `${publicUrl}${path}`)), {
      contentType,
      headers: { ...headers, 'Access-Control-Allow-Origin': '*' },
    })
  }

  async function current(): Promise<StoredAnswer> {
    // The cache gives the same answer objects until content changes.
    const of = await Promise.all(madeOf.map((query) => content.get(query.path)))
    if (!kept || of.some((answer, at) => answer !== kept?.of[at])) {
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
}
