import { nextStep, type Round } from './round'

/**
 * Rounds left in the middle, to read a law for instance, by topic. Only while the app is open: what
 * was answered is kept for good by the progress.
 */
const left = new Map<string, Round>()

/** Remembers where a round stands; forgets it once it is over. */
export function keepRound(name: string, round: Round): void {
  if (round.at < round.steps.length) left.set(name, round)
  else left.delete(name)
}

/** The round to go on with, at the next question that is not answered; undefined when there is none. */
export function unfinishedRound(name: string): Round | undefined {
  const round = left.get(name)
  if (!round) return undefined
  const next = round.results.length > round.at ? nextStep(round) : round
  return next.at < next.steps.length ? next : undefined
}
