import { graceSeconds } from './vocabulary'

/**
 * When anything that depends on what is right may be shown, to anybody: scores, ranks, boards,
 * certificates, results, solutions, and what could be worked out from them.
 *
 * Not before no answer can be sent any more: the end of the contest and the seconds in which a last
 * answer may still be on its way. Who plays under a second name, or tells a friend, could otherwise
 * learn one answer with each attempt. A verified account changes nothing about it: classmates have one
 * each, and talk. So the rule is the same for every contest, however short.
 *
 * What may be shown at once is what an entrant did, not how well: how many questions were answered, the
 * time used, how many people took part, from where, and when the results come.
 *
 * @param endsAt The end of the contest, in ms, as announced; a cancelled one keeps it.
 */
export function mayShowResults({ endsAt }: { endsAt: number }, now: number): boolean {
  return now > resultsAt({ endsAt })
}

/** The moment at which results are there for everybody, in ms; whoever asks later gets everything. */
export const resultsAt = ({ endsAt }: { endsAt: number }): number => endsAt + graceSeconds * 1000
