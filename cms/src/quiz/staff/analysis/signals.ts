import type { Attempt } from '../../attempts/attempt'
import type { AttemptRef, Signal } from '../contract'
import { isDisqualified } from '../disqualify'
import type { GivenAnswer } from './read-answers'
import { createPacker, isStriking, likeness, type PackedAnswers } from './similarity'

/** Faster than anybody reads a question: half of the answers within this time. */
const fastMs = 3_000
const fastAnswers = 5
/** People behind one browser in a day: a family shares a phone, a phone does not have four owners. */
const manyPeople = 4
/** A school or an office behind one address: comparing everybody there says nothing. */
const largeNetwork = 200
const listed = 100
const namedInSignal = 20

type Seen = { ref: AttemptRef; entrant: string; packed: PackedAnswers }

/**
 * Collects what staff should look at. What is compared is what attempts recorded: keyed hashes of
 * the network and of the kind of browser with a key that changes daily and on each start of the
 * service, never an address; so nothing is found across days, and different people behind one
 * address do look like one. That is why a signal never does anything by itself.
 */
export function signalTally(questionCount: number, isUnordered: (place: number) => boolean) {
  const pack = createPacker()
  const fast: Signal[] = []
  const byNetwork = new Map<string, Seen[] | null>()
  const byBrowser = new Map<string, Map<string, AttemptRef>>()
  const byToken = new Map<string, Map<string, AttemptRef>>()

  function add(attempt: Attempt, answers: readonly GivenAnswer[]): void {
    const ref = refOf(attempt)
    const median = medianTime(answers)
    if (median !== null && median < fastMs && ref.score * 2 >= questionCount)
      fast.push(signal('fast', [ref], { seconds: median / 1000 }))
    if (attempt.device) addTo(byBrowser, attempt.device, attempt.entrant, ref)
    addTo(byToken, attempt.owner, attempt.entrant, ref)
    if (!attempt.network) return
    const there = byNetwork.get(attempt.network)
    if (there === null) return
    const seen = { ref, entrant: attempt.entrant, packed: pack(answers, isUnordered) }
    if (there && there.length >= largeNetwork) byNetwork.set(attempt.network, null)
    else if (there) there.push(seen)
    else byNetwork.set(attempt.network, [seen])
  }

  /** @param breathe Called now and then: comparing takes long. */
  async function report(breathe: () => Promise<void>) {
    const alike: Signal[] = []
    for (const there of byNetwork.values()) {
      await breathe()
      alike.push(...alikeIn(there ?? []))
    }
    const shared = (kind: 'shared-browser' | 'shared-token', least: number) =>
      [...(kind === 'shared-token' ? byToken : byBrowser).values()]
        .filter((people) => people.size >= least)
        .map((people) => signal(kind, [...people.values()], { people: people.size }))
    const signals = [
      cut(alike, 'equalWrong'),
      cut(shared('shared-token', 2), 'people'),
      cut(shared('shared-browser', manyPeople), 'people'),
      cut(fast, 'seconds', -1),
    ].flat()
    const largeNetworks = [...byNetwork.values()].filter((there) => there === null).length
    return { signals, largeNetworks }
  }
  return { add, report }
}

/** Pairs of different people behind one network with striking answers. */
function alikeIn(there: readonly Seen[]): Signal[] {
  return there.flatMap((one, at) =>
    there.slice(at + 1).flatMap((other) => {
      if (one.entrant === other.entrant) return []
      const found = likeness(one.packed, other.packed)
      return isStriking(found) ? [signal('alike', [one.ref, other.ref], found)] : []
    }),
  )
}

const signal = (kind: Signal['kind'], refs: AttemptRef[], facts: Signal['facts']): Signal => ({
  kind,
  facts,
  attempts: refs.slice(0, namedInSignal),
  of: refs.length,
})

/** The most striking of one kind. */
const cut = (signals: Signal[], by: string, way = 1) =>
  signals.sort((a, b) => way * (b.facts[by]! - a.facts[by]!)).slice(0, listed)

export const refOf = (attempt: Attempt): AttemptRef => ({
  id: attempt.id,
  nickname: attempt.nickname,
  score: attempt.score ?? 0,
  seconds: attempt.seconds ?? 0,
  isOut: isDisqualified(attempt),
})

function addTo(
  all: Map<string, Map<string, AttemptRef>>,
  key: string,
  entrant: string,
  ref: AttemptRef,
): void {
  const people = all.get(key)
  if (!people) all.set(key, new Map([[entrant, ref]]))
  else if (!people.has(entrant)) people.set(entrant, ref)
}

function medianTime(answers: readonly GivenAnswer[]): number | null {
  const times = answers.flatMap(({ took, own }) => (took !== null && own ? [took] : []))
  if (times.length < fastAnswers) return null
  return times.sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)]!
}
