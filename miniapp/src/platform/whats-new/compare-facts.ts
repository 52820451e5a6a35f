import type { LocalDate } from '@chung-tay/shared/calendar'
import { thingOf, wordsAlone, type Fact } from './fact'

/** One thing that is not as it was. `before` alone: it is gone; `after` alone: it is new. */
export type Change = {
  before?: Fact
  after?: Fact
  /** It will hold, from the day that `after` names. */
  isLater: boolean
}

type Side = { facts: readonly Fact[]; on: LocalDate }

/**
 * What changed between two readings of a page. Each side is taken as it held on its day: a fee that has
 * ended by itself counts as gone. Order and typography do not matter; of one thing (the same paper, the
 * fee under the same name) what it was stands beside what it is.
 */
export function compareFacts(before: Side, after: Side): Change[] {
  const [old, current] = [split(before), split(after)]
  const now = changesOf(old.now, current.now, sameFact).map((change) => ({
    ...change,
    isLater: false,
  }))
  const announced = changesOf(old.later, current.later, sameAnnounced)
    // What was announced and has come is told by what holds now.
    .filter(({ before: was, after: is }) => is ?? !includes(after, was))
    .map((change) => ({ ...change, isLater: true }))
  return [...now, ...announced]
}

function split({ facts, on }: Side): { now: Fact[]; later: Fact[] } {
  return {
    now: facts.filter(({ from, to }) => (!from || from <= on) && (!to || on <= to)),
    later: facts.filter(({ from }) => from && from > on),
  }
}

function includes({ facts }: Side, fact: Fact | undefined): boolean {
  return fact !== undefined && facts.some((each) => sameFact(each, fact))
}

function sameFact(a: Fact, b: Fact): boolean {
  return thingOf(a) === thingOf(b) && wordsAlone(a.says) === wordsAlone(b.says)
}

/** Of what is announced its first day counts too. */
function sameAnnounced(a: Fact, b: Fact): boolean {
  return sameFact(a, b) && a.from === b.from
}

type Pair = Pick<Change, 'before' | 'after'>

type Same = (a: Fact, b: Fact) => boolean

function changesOf(before: readonly Fact[], after: readonly Fact[], same: Same): Pair[] {
  const gone = distinct(
    before.filter((fact) => !after.some((each) => same(each, fact))),
    same,
  )
  const come = distinct(
    after.filter((fact) => !before.some((each) => same(each, fact))),
    same,
  )
  const pairs: Pair[] = []
  for (const fact of come) {
    const at = gone.findIndex((each) => thingOf(each) === thingOf(fact))
    pairs.push({ before: at < 0 ? undefined : gone.splice(at, 1)[0], after: fact })
  }
  return joinLone([...pairs, ...gone.map((fact) => ({ before: fact }))])
}

/** Parts of which a page says one thing under another name, rather than one less and one more. */
const single = new Set(['fee', 'time', 'figure'])

/** A fee whose name changed with its amount: one gone and one new is one that changed. */
function joinLone(pairs: readonly Pair[]): Pair[] {
  const joined = [...pairs]
  for (const part of single) {
    const gone = joined.filter(({ before, after }) => before?.part === part && !after)
    const come = joined.filter(({ before, after }) => after?.part === part && !before)
    const [lost, found] = [gone[0], come[0]]
    if (!lost || !found || gone.length > 1 || come.length > 1) continue
    joined.splice(joined.indexOf(lost), 1)
    joined[joined.indexOf(found)] = { before: lost.before, after: found.after }
  }
  return joined
}

function distinct(facts: readonly Fact[], same: Same): Fact[] {
  return facts.filter((fact, at) => facts.findIndex((each) => same(each, fact)) === at)
}
