import { toLocalDate } from '@chung-tay/shared/calendar'
import { queries, type ContentQuery } from '@chung-tay/shared/content/queries'
import { indexBuilding } from '@chung-tay/shared/search/build-index'
import { loadContentDocuments, searchedLists } from '@chung-tay/shared/search/content-documents'
import { createBreather } from '../platform/breathe'
import type { ContentCache } from '../platform/edge/content-cache'
import type { Door, FrontTools } from '../platform/edge/front-part'
import { madeDoor } from '../platform/edge/made-door'
import { readAnswer } from '../platform/edge/read-kept'

const today = () => toLocalDate(new Date())

/**
 * The search index of what is published now, for phones whose app was built with older content: the
 * same that they would make from the lists, at a fraction of the bytes. Units and fines end by the day.
 */
export const indexDoor = (tools: FrontTools): Door =>
  madeDoor(
    {
      path: queries.searchIndex.path,
      contentType: 'application/json; charset=utf-8',
      make: () => makeIndex(tools.content),
      by: today,
    },
    tools,
  )

async function makeIndex(content: ContentCache): Promise<string> {
  const breathe = createBreather()
  const lists = new Map<string, unknown>()
  for (const query of searchedLists) {
    lists.set(query.path, await readAnswer(content, query as ContentQuery<unknown>))
    await breathe()
  }
  const building = indexBuilding()
  for (const document of loadContentDocuments(
    <T>({ path }: ContentQuery<T>) => lists.get(path) as T | undefined,
    today(),
  )) {
    building.add(document)
    await breathe()
  }
  return JSON.stringify(building.finish())
}
