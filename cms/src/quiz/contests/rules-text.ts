import { sha256 } from './draw'
import type { Contest } from './load-contest'

/**
 * Everything that decides who wins, and what was promised, as one canonical text: JSON with its keys
 * in this order. Its hash stands beside the rules from the day of the announcement, so whoever noted
 * it can tell whether anything changed.
 */
export function rulesText(contest: Contest): string {
  return JSON.stringify({
    title: contest.title,
    organiser: contest.organiser,
    startsAt: new Date(contest.startsAt).toISOString(),
    endsAt: new Date(contest.endsAt).toISOString(),
    questions: contest.questionCount,
    timing: contest.timing,
    seconds: contest.seconds,
    attemptsAllowed: contest.attemptsAllowed,
    whoMayEnter: contest.whoMayEnter,
    groupKind: contest.groupKind,
    asksPrediction: contest.asksPrediction === true,
    certificatePercent: contest.givesCertificate ? (contest.certificatePercent ?? 0) : null,
    prizes: (contest.prizes ?? []).map(({ name, count, reward }) => [name, count, reward ?? '']),
    rules: contest.rules ?? '',
  })
}

export const rulesHash = (contest: Contest): string => sha256(rulesText(contest))
