import type { Door, FrontTools } from '../../platform/edge/front-part'
import { madeDoor } from '../../platform/edge/made-door'
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
  { folder: '/tin-nong', readItems: readFeed },
  { folder: '/tin-nong/ban-tin', readItems: readBulletinFeed },
]

/** The alerts, and the weekly bulletins, as feeds. */
export const feedDoors = (tools: FrontTools): Door[] =>
  subjects.flatMap((subject) => formats.map((format) => feedDoor(subject, format, tools)))

function feedDoor(
  { folder, readItems }: (typeof subjects)[number],
  { file, contentType, write }: Format,
  tools: FrontTools,
): Door {
  const path = `${folder}/${file}`
  const { content, publicUrl } = tools
  const make = async () => write(await readItems(content, publicUrl), `${publicUrl}${path}`)
  return madeDoor({ path, contentType, make }, tools)
}
