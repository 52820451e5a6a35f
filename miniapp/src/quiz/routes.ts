import { queries } from '../platform/content'
import { slugOf, type AppRoute } from '../platform/router'

/** The pages of this feature. */
export const quizRoutes: AppRoute[] = [
  {
    path: '/trac-nghiem',
    load: () => import('./QuizHomePage'),
    content: () => [queries.quizTopics],
  },
  {
    path: '/trac-nghiem/hom-nay',
    load: () => import('./daily/DailyPage'),
    content: () => [queries.quizTopics],
  },
  { path: '/trac-nghiem/lich', load: () => import('./daily/CalendarPage'), content: () => [] },
  {
    path: '/trac-nghiem/luyen-tap',
    load: () => import('./practice/ReviewPage'),
    content: () => [queries.quizTopics],
  },
  {
    path: '/trac-nghiem/luyen-tap/:slug',
    load: () => import('./practice/TopicPage'),
    content: (params) => [queries.quizTopic(slugOf(params))],
  },
  {
    path: '/trac-nghiem/cuoc-thi',
    load: () => import('./contests/ContestPage'),
    content: () => [],
  },
  { path: '/trac-nghiem/choi', load: () => import('./play/PlayPage'), content: () => [] },
  {
    path: '/trac-nghiem/ket-qua',
    load: () => import('./play/ResultPage'),
    content: () => [],
  },
  {
    path: '/trac-nghiem/bang-xep-hang',
    load: () => import('./leaderboard/BoardPage'),
    content: () => [],
  },
  { path: '/trac-nghiem/truc-tiep', load: () => import('./live/LivePage'), content: () => [] },
  {
    path: '/trac-nghiem/truc-tiep/man-hinh',
    load: () => import('./live/screen/ScreenPage'),
    content: () => [],
  },
  {
    path: '/trac-nghiem/chung-nhan',
    load: () => import('./certificates/CertificatePage'),
    content: () => [],
  },
]
