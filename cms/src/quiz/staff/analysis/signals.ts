import { isDisqualified, type Attempt } from '../../attempts/attempt'
import type { AttemptRef, Signal } from '../contract'
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
/** Behind one browser no more people than this are told apart. */
const peopleCounted = 500
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
  const byBrowser = new Map<string, Seen[]>()
  const byToken = new Map<string, Seen[]>()

  function add(attempt: Attempt, answers: readonly GivenAnswer[]): void {
    const { entrant, owner, network, device } = attempt
    const ref = refOf(attempt)
    const seen = { ref, entrant, packed: pack(answers, isUnordered) }
    const median = medianTime(answers)
    if (median !== null && median < fastMs && ref.score * 2 >= questionCount)
      fast.push(signal('fast', [ref], { seconds: median / 1000 }))
    if (device) addPerson(byBrowser, device, seen)
    // Without accounts the device is the person.
    if (owner !== entrant) addPerson(byToken, owner, seen)
    const there = network ? byNetwork.get(network) : null
    if (there === null) return
    if (!there) byNetwork.set(network, [seen])
    else if (there.length < largeNetwork) there.push(seen)
    else byNetwork.set(network, null)
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
        .filter((people) => people.length >= least)
        .map((people) => {
          const refs = people.map(({ ref }) => ref)
          return signal(kind, refs, { people: refs.length })
        })
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

/** Adds the first attempt of each person. */
function addPerson(all: Map<string, Seen[]>, key: string, seen: Seen): void {
  const people = all.get(key)
  if (!people) all.set(key, [seen])
  else if (people.length < peopleCounted && people.every(({ entrant }) => entrant !== seen.entrant))
    people.push(seen)
}

function medianTime(answers: readonly GivenAnswer[]): number | null {
  const times = answers.flatMap(({ took, own }) => (took !== null && own ? [took] : []))
  if (times.length < fastAnswers) return null
  return times.sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)]!
}
