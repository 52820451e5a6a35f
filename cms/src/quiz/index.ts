import type { Endpoint, TaskConfig } from 'payload'
import { attemptEndpoints } from './attempts/attempt-endpoints'
import { closeOverdueTask } from './attempts/close-overdue-job'
import { certificateEndpoints } from './certificates/certificate-endpoints'
import { freeQuestionsTask } from './contests/free-questions-job'
import { contestsEndpoint } from './contests/contests-endpoint'
import { exportEndpoints } from './exports/export-endpoints'
import { importEndpoints } from './imports/import-endpoints'
import { leaderboardEndpoint } from './leaderboard/board-endpoint'
import { publishResultsTask } from './results/publish-job'
import { resultsEndpoints } from './results/results-endpoints'
import { reviewEndpoint } from './reviews/review-endpoint'
import { withdrawExpiredTask } from './withdrawals/withdraw-job'
import { contestStaffEndpoints } from './staff/staff-endpoints'

export * from './questions'
export { QuizAttempts } from './attempts/attempt-collection'
export { QuizContests } from './contests/contest-collection'
export { QuizPools } from './contests/pool-collection'
export { QuizBoardEntries, QuizRankCounts } from './leaderboard/board-collections'
export { QuizResultPages } from './results/page-collection'
export { QuizReports, QuizStaffLog } from './staff/staff-collections'

export const contestEndpoints: Endpoint[] = [
  contestsEndpoint,
  ...attemptEndpoints,
  leaderboardEndpoint,
  ...certificateEndpoints,
  ...resultsEndpoints,
  ...importEndpoints,
  ...exportEndpoints,
  reviewEndpoint,
  ...contestStaffEndpoints,
]

export const contestTasks: TaskConfig[] = [
  closeOverdueTask,
  freeQuestionsTask,
  withdrawExpiredTask,
  publishResultsTask,
]
