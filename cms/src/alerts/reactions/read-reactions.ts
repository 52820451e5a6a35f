import type { Payload } from 'payload'
import { records } from '../../platform/database/records'
import type { ReactionCount } from './reaction-collection'

export type Reactions = { helpful: number; happened: number; crowded: number }

/** The reactions to one alert, or to every alert that has some, by its id. */
export async function readReactions(
  payload: Payload,
  alert?: string,
): Promise<Map<string, Reactions>> {
  const counts = await records<ReactionCount>({ payload }, 'alert-reactions')
  const sums = await counts.sumBy({
    by: ['alert', 'kind'],
    ...(alert ? { oneOf: { field: 'alert', values: [alert] } } : {}),
  })
  const found = new Map<string, Reactions>()
  for (const { group, sum } of sums) {
    const id = group.alert
    const reactions = found.get(id) ?? { helpful: 0, happened: 0, crowded: 0 }
    if (group.kind === 'helpful' || group.kind === 'happened') reactions[group.kind] += sum
    else reactions.crowded += sum
    found.set(id, reactions)
  }
  return found
}
