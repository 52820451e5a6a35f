import type { Endpoint } from 'payload'
import { closed, content, editors } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { attemptEndpoints } from './attempts/attempt-endpoints'
import { closeOverdueTask } from './attempts/close-overdue-job'
import { certificateEndpoints } from './certificates/certificate-endpoints'
import { freeQuestionsTask } from './contests/free-questions-job'
import { sampleContestTask } from './contests/sample-contest-job'
import { contestsEndpoint } from './contests/contests-endpoint'
import { exportEndpoints } from './exports/export-endpoints'
import { importEndpoints } from './imports/import-endpoints'
import { leaderboardEndpoint } from './leaderboard/board-endpoint'
import { publishResultsTask } from './results/publish-job'
import { resultsEndpoints } from './results/results-endpoints'
import { reviewEndpoint } from './reviews/review-endpoint'
import { withdrawExpiredTask } from './withdrawals/withdraw-job'
import { contestStaffEndpoints } from './staff/staff-endpoints'
import { QuizAttempts } from './attempts/attempt-collection'
import { QuizContests } from './contests/contest-collection'
import { QuizPools } from './contests/pool-collection'
import { QuizBoardEntries, QuizRankCounts } from './leaderboard/board-collections'
import { QuizQuestionImports, QuizQuestions, QuizTopics } from './questions'
import { QuizResultPages } from './results/page-collection'
import { QuizReports, QuizStaffLog } from './staff/staff-collections'

const endpoints: Endpoint[] = [
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

export const quiz: Feature = {
  name: 'quiz',
  collections: [
    QuizTopics,
    QuizQuestions,
    QuizQuestionImports,
    QuizContests,
    QuizPools,
    QuizAttempts,
    QuizBoardEntries,
    QuizRankCounts,
    QuizResultPages,
    QuizReports,
    QuizStaffLog,
  ],
  endpoints,
  tasks: [
    closeOverdueTask,
    freeQuestionsTask,
    withdrawExpiredTask,
    publishResultsTask,
    sampleContestTask,
  ],
  access: {
    'quiz-topics': content,
    'quiz-questions': content,
    'quiz-question-imports': { ...closed, read: editors },
    'quiz-contests': { create: editors, read: editors, update: editors, delete: editors },
    'quiz-pools': closed,
    'quiz-attempts': closed,
    'quiz-board-entries': closed,
    'quiz-rank-counts': closed,
    'quiz-result-pages': closed,
    'quiz-reports': closed,
    'quiz-staff-log': closed,
  },
  admin: {
    views: {
      questionBanks: {
        path: '/cau-hoi',
        Component: '/quiz/admin/BankView#BankView',
        meta: { title: 'Ngân hàng câu hỏi' },
      },
      contests: {
        path: '/cuoc-thi',
        Component: '/quiz/staff/admin/ContestView#ContestView',
        meta: { title: 'Cuộc thi pháp luật' },
      },
    },
    dashboard: [
      { component: '/quiz/admin/DashboardBanks#DashboardBanks', place: 50 },
      { component: '/quiz/staff/admin/DashboardContests#DashboardContests', place: 60 },
    ],
  },
}
