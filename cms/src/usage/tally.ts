import { vietNamClock } from '@chung-tay/shared/calendar'
import { countableSearch, countedPages } from '@chung-tay/shared/usage'
import type { CountedBatch } from '@chung-tay/shared/usage/contract'
import { createSearchCounter } from './search-counter'
import { createSketch } from './sketch'

/**
 * views by page pattern · content by `collection/slug` · hours by hour of the day · visits · devices
 * by class · visitors by run of the service · searches by text
 */
export type Metric = 'views' | 'content' | 'hours' | 'visits' | 'devices' | 'visitors' | 'searches'

/** A counter as it is stored. Its id is made of what it counts. */
export type UsageCount = { id: string; count: number; day: string; metric: Metric; key: string }

type Options = {
  /** Names this run of the service: visitors can be told apart only within one. */
  run: string
  /** From how many different networks a text must have been searched on a day before it is counted. */
  threshold: number
}

/** Counters kept between two writes; more would only be made-up addresses. */
const mostCounters = 20_000

/** Counts use in memory until it is drained. Holds hashes and a sketch of today only. */
export function createTally({ run, threshold: initialThreshold }: Options) {
  let threshold = initialThreshold
  let isOn = true
  let waiting = new Map<string, UsageCount>()
  /** Today's counters among them, where they are found without making their names anew. */
  let atHand = new Map<Metric, Map<string, UsageCount>>()
  let today = newDay('')
  const clockAt = createMinuteClock()

  /**
   * @param visitor Hash that names the sender's browser for this day.
   * @param network Gives the hash that names the sender's neighbourhood: a browser is what it says it is.
   */
  function count(
    batch: CountedBatch,
    visitor: Uint8Array,
    network: () => Uint8Array,
    now = new Date(),
  ): void {
    if (!isOn) return
    const { date, hour } = clockAt(now)
    if (date !== today.day) {
      takeVisitors()
      today = newDay(date)
      atHand = new Map()
    }
    today.sketch.add(visitor)
    if (batch.visits > 0) add('visits', 'all', batch.visits)
    if (batch.device) add('devices', batch.device, 1)
    for (const { page, slug } of batch.views) {
      const counted = countedPages.get(page)
      if (!counted) continue
      add('views', page, 1)
      add('hours', hour, 1)
      if (counted.collection && slug) add('content', `${counted.collection}/${slug}`, 1)
    }
    for (const text of batch.searches) {
      const words = countableSearch(text)
      const more = words ? today.searches.count(words, network(), threshold) : 0
      if (words && more > 0) add('searches', words, more)
    }
  }

  /** Takes out everything counted since the last time. */
  function drain(): UsageCount[] {
    takeVisitors()
    const taken = [...waiting.values()]
    waiting = new Map()
    atHand = new Map()
    return taken
  }

  /** Puts back what could not be written. */
  function restore(counters: readonly UsageCount[]): void {
    for (const counter of counters) put({ ...counter })
  }

  function takeVisitors(): void {
    if (!today.day) return
    const estimate = today.sketch.estimate()
    if (estimate > today.told) add('visitors', run, estimate - today.told)
    today.told = Math.max(today.told, estimate)
  }

  function add(metric: Metric, key: string, more: number): void {
    let own = atHand.get(metric)
    if (!own) atHand.set(metric, (own = new Map<string, UsageCount>()))
    const known = own.get(key)
    if (known) {
      known.count += more
      return
    }
    const { day } = today
    const counter = put({ id: `${day} ${metric} ${key}`, count: more, day, metric, key })
    if (counter) own.set(key, counter)
  }

  /** @returns The counter that waits under this id; undefined when there is no room for one more. */
  function put(counter: UsageCount): UsageCount | undefined {
    const known = waiting.get(counter.id)
    if (known) {
      known.count += counter.count
      return known
    }
    if (waiting.size >= mostCounters) return undefined
    waiting.set(counter.id, counter)
    return counter
  }

  return {
    count,
    drain,
    restore,
    isOn: () => isOn,
    /** Changes what the settings decide. */
    adjust(settings: { threshold: number; isOn: boolean }): void {
      threshold = settings.threshold
      isOn = settings.isOn
    },
  }
}

export type Tally = ReturnType<typeof createTally>

/** The day and hour in Viet Nam, worked out once for all batches of a minute. */
function createMinuteClock() {
  let minute = Number.NaN
  let clock = { date: '', hour: '' }
  return (now: Date) => {
    const own = Math.floor(now.getTime() / 60_000)
    if (own === minute) return clock
    const { date, minutes } = vietNamClock(now)
    minute = own
    clock = { date, hour: String(Math.floor(minutes / 60)).padStart(2, '0') }
    return clock
  }
}

function newDay(day: string) {
  return { day, sketch: createSketch(), told: 0, searches: createSearchCounter() }
}
