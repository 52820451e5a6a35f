import type { Endpoint } from 'payload'
import { closed, content, editors } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { QuizAttempts } from './attempts/attempt-collection'
import { certificateEndpoints } from './certificates/certificate-endpoints'
import { quizContests } from './contests/contest-collection'
import { contestsEndpoint } from './contests/contests-endpoint'
import { freeQuestionsTask } from './contests/free-questions-job'
import { QuizPools } from './contests/pool-collection'
import { exportEndpoints } from './exports/export-endpoints'
import { questionImports } from './imports/import-endpoints'
import { QuizBoardEntries, QuizRankCounts } from './leaderboard/board-collections'
import { liveDeskEndpoints } from './live/desk/desk-endpoints'
import { stopHalls } from './live/hall/halls'
import {
  QuizLiveAnswers,
  QuizLivePlayers,
  QuizLiveQuestions,
  QuizLiveSessions,
} from './live/live-collections'
import { pruneLiveTask } from './live/prune-job'
import { liveEndpoints } from './live/public/live-endpoints'
import { liveDoor } from './live/public/stream-door'
import { leaderboardEndpoint } from './leaderboard/board-endpoint'
import { boardSize } from './leaderboard/boards'
import { attemptEndpoints } from './play/attempt-endpoints'
import { closeOverdueTask } from './play/close-overdue-job'
import { closeRest } from './play/close-rest'
import { unlinkAccount, unlinkAccountsTask } from './play/unlink-account'
import { QuizQuestionImports, quizQuestions, QuizTopics } from './questions'
import { QuizResultPages } from './results/page-collection'
import { publishResultsTask } from './results/publish-job'
import { resultsEndpoints } from './results/results-endpoints'
import { reviewEndpoint } from './reviews/review-endpoint'
import { removeSampleData } from './samples/remove-contest'
import { sampleContestTask } from './samples/sample-contest-job'
import { QuizReports, QuizStaffLog } from './staff/staff-collections'
import { contestStaffEndpoints } from './staff/staff-endpoints'
import { withdrawMarked } from './withdrawals/withdraw-expired'
import { withdrawExpiredTask } from './withdrawals/withdraw-job'

const endpoints: Endpoint[] = [
  contestsEndpoint(boardSize),
  ...attemptEndpoints,
  leaderboardEndpoint(closeRest),
  ...certificateEndpoints,
  ...resultsEndpoints,
  ...questionImports,
  ...exportEndpoints,
  reviewEndpoint,
  ...contestStaffEndpoints,
  ...liveEndpoints,
  ...liveDeskEndpoints,
]

export const quiz: Feature = {
  name: 'quiz',
  collections: [
    QuizTopics,
    quizQuestions({ follow: withdrawMarked, aboveList: ['/quiz/admin/BankLink#BankLink'] }),
    QuizQuestionImports,
    quizContests({
      removeData: removeSampleData,
      controls: [
        '/quiz/staff/ContestLinks#ContestLinks',
        '/quiz/results/PublishResults#PublishResults',
      ],
    }),
    QuizPools,
    QuizAttempts,
    QuizBoardEntries,
    QuizRankCounts,
    QuizResultPages,
    QuizReports,
    QuizStaffLog,
    QuizLiveSessions,
    QuizLiveQuestions,
    QuizLivePlayers,
    QuizLiveAnswers,
  ],
  endpoints,
  tasks: [
    closeOverdueTask,
    freeQuestionsTask,
    withdrawExpiredTask,
    publishResultsTask,
    sampleContestTask,
    pruneLiveTask,
    unlinkAccountsTask,
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
    'quiz-live-sessions': closed,
    'quiz-live-questions': closed,
    'quiz-live-players': closed,
    'quiz-live-answers': closed,
  },
  front: { doors: (tools) => [liveDoor(tools)], close: stopHalls },
  onPersonForgotten: unlinkAccount,
  retention: [
    {
      what: 'Dấu băm của tài khoản Zalo trong bài dự thi, sau khi người dự thi rút đồng ý trong Zalo',
      keptFor:
        'bỏ ngay nếu cuộc thi đã xong; đang thi thì đến đêm sau khi kết thúc, để không ai thi hai lần',
      task: 'quiz-unlink-accounts',
    },
    {
      what: 'Tên hiển thị và câu trả lời trong buổi đố vui trực tiếp (không lưu địa chỉ mạng)',
      keptFor: '24 giờ sau khi buổi kết thúc; buổi bị bỏ quên tự kết thúc sau 12 giờ',
      task: 'quiz-live-prune',
    },
    {
      what: 'Số liệu không tên của buổi đố vui trực tiếp (bao nhiêu máy chọn đáp án nào)',
      keptFor: 'một năm',
      task: 'quiz-live-prune',
    },
  ],
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
      liveQuiz: {
        path: '/do-vui-truc-tiep',
        Component: '/quiz/live/admin/LiveView#LiveView',
        meta: { title: 'Đố vui trực tiếp' },
      },
    },
    dashboard: [
      { component: '/quiz/admin/DashboardBanks#DashboardBanks', place: 50 },
      { component: '/quiz/staff/admin/DashboardContests#DashboardContests', place: 60 },
      { component: '/quiz/live/admin/DashboardLive#DashboardLive', place: 65 },
    ],
  },
}
