export type Area = {
  /** What is changed. */
  files: readonly string[]
  /** The unit tests that shall notice. */
  tests: readonly string[]
}

/**
 * Where a mistake costs somebody something: what `npm run mutants` changes, by area. Files of plain
 * functions only; what sits between them and the database is for the HTTP tests.
 */
export const areas: Record<string, Area> = {
  grading: {
    files: [
      'cms/src/quiz/attempts/excused.ts',
      'cms/src/quiz/attempts/grading.ts',
      'shared/src/quiz/questions/is-right.ts',
    ],
    tests: ['cms/src/quiz/attempts/*.test.ts', 'shared/src/quiz/questions/*.test.ts'],
  },
  ranking: {
    files: [
      'cms/src/platform/database/ranking/board.ts',
      'cms/src/platform/database/ranking/rank-counters.ts',
      'cms/src/quiz/leaderboard/boards.ts',
      'cms/src/quiz/leaderboard/week.ts',
    ],
    tests: ['cms/src/platform/database/ranking/*.test.ts', 'cms/src/quiz/leaderboard/*.test.ts'],
  },
  deadlines: {
    files: [
      'cms/src/feedback/deadlines.ts',
      'cms/src/quiz/play/time-limits.ts',
      'cms/src/tips/deadlines.ts',
    ],
    tests: [
      'cms/src/feedback/deadlines.test.ts',
      'cms/src/quiz/play/time-limits.test.ts',
      'cms/src/tips/deadlines.test.ts',
    ],
  },
  'working days': {
    files: [
      'shared/src/calendar/local-date.ts',
      'shared/src/calendar/moments.ts',
      'shared/src/calendar/period.ts',
      'shared/src/calendar/validity.ts',
      'shared/src/calendar/working-days.ts',
    ],
    tests: ['shared/src/calendar/*.test.ts'],
  },
  access: {
    files: [
      'cms/src/feedback/staff/allowed-actions.ts',
      'cms/src/platform/access/content-access.ts',
      'cms/src/platform/access/roles.ts',
      'cms/src/quiz/staff/who.ts',
      'cms/src/tips/staff/next-states.ts',
      'cms/src/tips/staff/who.ts',
    ],
    tests: [
      'cms/src/feedback/staff/*.test.ts',
      'cms/src/platform/access/*.test.ts',
      'cms/src/quiz/staff/*.test.ts',
      'cms/src/tips/staff/*.test.ts',
    ],
  },
  'rate limits': {
    files: [
      'cms/src/platform/http/client-address.ts',
      'cms/src/platform/http/rate-limit.ts',
      'cms/src/platform/http/slow-down.ts',
      'cms/src/platform/http/window-limit.ts',
    ],
    tests: ['cms/src/platform/http/*.test.ts'],
  },
  'codes and receipts': {
    files: [
      'cms/src/platform/crypto/keyed-hash.ts',
      'cms/src/platform/crypto/tracking-codes.ts',
      'shared/src/codes/damm.ts',
      'shared/src/codes/tracking-code.ts',
      'shared/src/tips/receipt.ts',
    ],
    tests: [
      'cms/src/platform/crypto/*.test.ts',
      'shared/src/codes/*.test.ts',
      'shared/src/tips/receipt.test.ts',
    ],
  },
  padding: {
    files: ['shared/src/tips/padme.ts', 'shared/src/tips/seal-file.ts'],
    tests: [
      'shared/src/tips/format.golden.test.ts',
      'shared/src/tips/padme.test.ts',
      'shared/src/tips/seal-file.test.ts',
    ],
  },
  buckets: {
    files: ['shared/src/scam-check/bucket.ts'],
    tests: ['shared/src/scam-check/bucket*.test.ts'],
  },
  'small groups': {
    files: [
      'cms/src/feedback/merge-small.ts',
      'cms/src/ratings/bundle.ts',
      'cms/src/ratings/summarize.ts',
    ],
    tests: ['cms/src/feedback/summarize-cases.test.ts', 'cms/src/ratings/*.test.ts'],
  },
  'cache invalidation': {
    files: ['cms/src/platform/edge/content-cache.ts', 'cms/src/platform/site/page-cache.ts'],
    tests: [
      'cms/src/platform/edge/content-cache.test.ts',
      'cms/src/platform/site/page-cache.test.ts',
    ],
  },
  retention: {
    files: ['cms/src/feedback/jobs/anonymise-before.ts', 'cms/src/tips/jobs/retention-step.ts'],
    tests: [
      'cms/src/feedback/jobs/anonymise-before.test.ts',
      'cms/src/tips/jobs/retention-step.test.ts',
    ],
  },
  queue: {
    files: ['miniapp/src/platform/submissions/queue.ts'],
    tests: ['miniapp/src/platform/submissions/queue*.test.ts'],
  },
}
