import { slugify } from '@chung-tay/shared/text'
import type { PayloadRequest } from 'payload'
import type { QuizContest } from '@chung-tay/shared/payload-types'
import type { Group } from './pool'

/** What people of a contest can say they belong to. */
export async function groupsOf(contest: QuizContest, req: PayloadRequest): Promise<Group[]> {
  const { groupKind, groupNames } = contest
  if (groupKind === 'none') return []
  if (groupKind === 'school' || groupKind === 'agency') return listed(groupNames ?? '')
  const { docs } = await req.payload.find({
    collection: 'units',
    where: {
      and: [
        { _status: { equals: 'published' } },
        groupKind === 'commune'
          ? { kind: { equals: 'commune' } }
          : { kind: { not_equals: 'former' } },
      ],
    },
    sort: 'name',
    pagination: false,
    depth: 0,
    select: { slug: true, name: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ slug, name }) => ({ id: slug, name }))
}

function listed(text: string): Group[] {
  const groups = new Map<string, Group>()
  for (const line of text.split('\n')) {
    const name = line.trim().replace(/\s+/g, ' ')
    const id = slugify(name).slice(0, 100)
    if (id && !groups.has(id)) groups.set(id, { id, name })
  }
  return [...groups.values()]
}
