import { hourMs } from '@chung-tay/shared/calendar'
import type { Attempt } from '../../attempts/attempt'
import type { Group } from '../../contests/pool'
import type { ContestReport } from '../contract'

type Overview = Pick<ContestReport, 'attempts' | 'hours' | 'scores' | 'groups'>

/** Adds up when people entered and how well they did. */
export function overviewTally(groups: readonly Group[], questionCount: number) {
  const hours = new Map<number, number>()
  const scores = Array.from({ length: questionCount + 1 }, () => 0)
  const byGroup = new Map<string, { attempts: number; points: number; best: number }>()

  /** A person enters with their first attempt, whatever becomes of it. */
  function addEntry({ number, startedAt }: Attempt): void {
    if (number !== 1) return
    const hour = Math.floor(startedAt / hourMs) * hourMs
    hours.set(hour, (hours.get(hour) ?? 0) + 1)
  }

  function addRanked({ group }: Attempt, score: number): void {
    scores[score]! += 1
    if (!group) return
    const { attempts, points, best } = byGroup.get(group) ?? { attempts: 0, points: 0, best: 0 }
    byGroup.set(group, {
      attempts: attempts + 1,
      points: points + score,
      best: Math.max(best, score),
    })
  }

  function report(): Overview {
    const names = new Map(groups.map(({ id, name }) => [id, name]))
    return {
      attempts: scores.reduce((sum, each) => sum + each, 0),
      hours: [...hours].sort(([a], [b]) => a - b),
      scores,
      groups: [...byGroup]
        .map(([id, { attempts, points, best }]) => ({
          id,
          name: names.get(id) ?? id,
          attempts,
          meanScore: points / attempts,
          best,
        }))
        .sort((a, b) => b.attempts - a.attempts),
    }
  }
  return { addEntry, addRanked, report }
}
