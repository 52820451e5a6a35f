import type { Endpoint, TaskConfig } from 'payload'
import { attemptEndpoints } from './attempts/attempt-endpoints'
import { closeOverdueTask } from './attempts/close-overdue-job'
import { certificateEndpoints } from './certificates/certificate-endpoints'
import { contestsEndpoint } from './contests/contests-endpoint'
import { leaderboardEndpoint } from './leaderboard/board-endpoint'
import { contestStaffEndpoints } from './staff/staff-endpoints'

export * from './questions'
export { QuizAttempts } from './attempts/attempt-collection'
export { QuizContests } from './contests/contest-collection'
export { QuizPools } from './contests/pool-collection'
export { QuizBoardEntries, QuizRankCounts } from './leaderboard/board-collections'
export { QuizReports, QuizStaffLog } from './staff/staff-collections'

export const contestEndpoints: Endpoint[] = [
  contestsEndpoint,
  ...attemptEndpoints,
  leaderboardEndpoint,
  ...certificateEndpoints,
  ...contestStaffEndpoints,
]

export const contestTasks: TaskConfig[] = [closeOverdueTask]
