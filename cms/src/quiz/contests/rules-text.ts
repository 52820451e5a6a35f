import { sha256 } from '../../platform/crypto/sha256'
import type { Contest } from './load-contest'

/** What decides who wins, and what was promised, as people are told. */
export function rulesOf(contest: Contest) {
  return {
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
    prizes: (contest.prizes ?? []).map(({ name, count, reward }) => ({
      name,
      count,
      reward: reward ?? '',
    })),
    rules: contest.rules ?? '',
  }
}

/**
 * Everything that decides who wins, and what was promised, as one canonical text: JSON with its keys
 * in this order. Its hash stands beside the rules from the day of the announcement, so whoever noted
 * it can tell whether anything changed.
 */
export function rulesText(contest: Contest): string {
  const rules = rulesOf(contest)
  return JSON.stringify({
    ...rules,
    prizes: rules.prizes.map(({ name, count, reward }) => [name, count, reward]),
  })
}

export const rulesHash = (contest: Contest): string => sha256(rulesText(contest))
