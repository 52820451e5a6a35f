import type { Payload } from 'payload'
import type { Crowd, LiveLine, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { oneAtATime } from '../../../platform/one-at-a-time'
import { writeTurn } from '../../contests/write-turn'
import { closeQuestion } from '../control'
import { answerId, answerRecords, playerRecords, sessionRecords, type Player } from '../session'
import { isOverdue, lastMoment } from '../steps'
import { countIn } from './count-in'
import { idlePlayers } from './idle'
import { loadCopy, type Copy } from './load'
import { viewOf } from './view'

/** Names of who came last that the screen shows. */
const latestShown = 40
/** The screen is told of who came and who answered at most so often. */
const crowdEveryMs = 250

/** Whoever watches: a phone by its player, or a screen. */
export type Watcher = { player: string | null; write: (text: string) => void; end: () => void }

/**
 * One session as this process holds it: who watches, and what they are told. What counts lies in the
 * database; this is a copy, made anew after every change and after a restart.
 */
export function createHall(payload: Payload, first: Copy) {
  const { id } = first.session
  const watchers = new Set<Watcher>()
  let copy = first
  let view = viewOf(copy)
  let common = JSON.stringify(view.common)
  let players = byId(copy.players)
  let names = namesOf(copy.players)
  /** Answers to the open question that were acknowledged here. */
  let given = new Map<string, string>()
  /** The same in the database: other processes acknowledge some too. */
  let stored = 0
  const since = Date.now()
  const heard = new Map<string, number>()
  let closing: NodeJS.Timeout | undefined
  let telling: NodeJS.Timeout | undefined
  const log = (error: unknown) => payload.logger.error(error)

  function take(next: Copy): void {
    if (next.session.place !== copy.session.place) {
      given = new Map()
      stored = 0
    }
    copy = next
    view = viewOf(copy)
    common = JSON.stringify(view.common)
    players = byId(copy.players)
    names = namesOf(copy.players)
    clearTimeout(closing)
    const end = copy.session.phase === 'open' ? lastMoment(copy.session) : undefined
    if (end !== undefined)
      closing = setTimeout(() => void close().catch(log), Math.max(0, end + 1 - Date.now())).unref()
  }

  /** Reads the session again and tells everybody. */
  const refresh = oneAtATime(async () => {
    const next = await loadCopy(payload, id, copy)
    if (!next) return
    take(next)
    for (const watcher of watchers) watcher.write(lineFor(watcher))
  })

  async function close(): Promise<void> {
    const isComplete = (answered: number) =>
      copy.players.length > 0 && answered >= copy.players.length
    const isClosed = await writeTurn(payload, (req) =>
      closeQuestion(req, id, Date.now(), isComplete),
    )
    if (isClosed) await refresh()
  }

  function crowd(): Crowd {
    const latest = [...players.values()].slice(-latestShown)
    return {
      players: players.size,
      answered: Math.max(given.size, stored),
      latest: latest.map(({ id: player, name }) => ({ id: player, name })),
    }
  }

  /** Tells the screens who came and who answered, soon; closes what all have answered. */
  function tellCrowd(): void {
    telling ??= setTimeout(() => {
      telling = undefined
      const line = `${JSON.stringify({ crowd: crowd() } satisfies LiveLine)}\n`
      for (const { player, write } of watchers) if (player === null) write(line)
      const isOpen = copy.session.phase === 'open'
      if (isOpen && players.size > 0 && crowd().answered >= players.size) void close().catch(log)
    }, crowdEveryMs).unref()
  }

  /** A state as JSON; what all are told alike is written once for all. */
  function stateFor(player: string | null, own?: string): string {
    const known = player === null ? undefined : players.get(player)
    const isScreen = player === null
    const more: Pick<LiveState, 'now' | 'me' | 'screen' | 'crowd'> = {
      now: Date.now(),
      me: known ? view.meOf(known, own ?? given.get(known.id)) : null,
      screen: isScreen ? { code: copy.session.code } : null,
      crowd: isScreen ? crowd() : null,
    }
    return `${common.slice(0, -1)},${JSON.stringify(more).slice(1)}`
  }

  const lineFor = ({ player }: Watcher) => `{"state":${stateFor(player)}}\n`

  /** The same for whoever comes (back) now: their answer may have been acknowledged elsewhere. */
  async function freshState(player: string | null): Promise<string> {
    if (player !== null) heard.set(player, Date.now())
    const { phase, place } = copy.session
    const isKnown = player === null || given.has(player)
    if (isKnown || phase !== 'open') return stateFor(player)
    const own = await (await answerRecords({ payload })).get(answerId(player, place))
    return stateFor(player, own?.answer)
  }

  /** Looks whether another process changed the session, or this one missed the end of a question. */
  async function look(): Promise<void> {
    const session = await (await sessionRecords({ payload })).get(id)
    if (!session) return
    if (session.rev !== copy.session.rev) return void (await refresh())
    if (isOverdue(session, Date.now())) return close()
    if (session.phase === 'ended') return
    const found = await countIn(payload, session)
    if (found.players > players.size) {
      take((await loadCopy(payload, id, copy)) ?? copy)
      tellCrowd()
    }
    if (found.answered > Math.max(given.size, stored)) {
      stored = found.answered
      tellCrowd()
    }
  }

  function noticePlayer(player: Player): void {
    if (players.has(player.id)) return
    copy.players.push(player)
    players.set(player.id, player)
    names.add(player.name.toLowerCase())
    tellCrowd()
  }

  take(first)
  return {
    id,
    session: () => copy.session,
    question: (place: number) => copy.questions[place],
    /** Whether this is a player of the session; another process may have let them in. */
    async isPlayer(player: string): Promise<boolean> {
      if (players.has(player)) return true
      const found = await (await playerRecords({ payload })).get(player)
      if (found?.session !== id) return false
      noticePlayer(found)
      return true
    },
    phones: () => players.size,
    /** Whose place may go to somebody who comes to a full room. */
    idle(now: number): Player[] {
      const watching = new Set([...watchers].map(({ player }) => player))
      const answers = [...copy.answers, given]
      return idlePlayers({ players: players.values(), watching, answers, heard, since }, now)
    },
    /** Whose place went to somebody else: they may come in again, as anybody may. */
    forgetPlayer(player: Player): void {
      copy.players = copy.players.filter(({ id: other }) => other !== player.id)
      players.delete(player.id)
      names.delete(player.name.toLowerCase())
      heard.delete(player.id)
      tellCrowd()
    },
    isTaken: (name: string) => names.has(name),
    watchers,
    freshState,
    refresh,
    look,
    noticePlayer,
    noticeAnswer(player: string, place: number, answer: string): void {
      if (place !== copy.session.place || copy.session.phase !== 'open') return
      given.set(player, answer)
      tellCrowd()
    },
    stop(): void {
      clearTimeout(closing)
      clearTimeout(telling)
      for (const { end } of watchers) end()
      watchers.clear()
    },
  }
}

export type Hall = ReturnType<typeof createHall>

const byId = (players: readonly Player[]) => new Map(players.map((each) => [each.id, each]))
const namesOf = (players: readonly Player[]) =>
  new Set(players.map(({ name }) => name.toLowerCase()))
