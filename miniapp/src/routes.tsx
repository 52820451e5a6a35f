import { queries } from './platform/content'
import type { AppRoute } from './platform/router'

const slugOf = ({ slug = '' }: Readonly<Record<string, string>>) => slug

/** Every page: its address, its code, and what it reads at first. */
export const routes: AppRoute[] = [
  {
    path: '/',
    load: () => import('./home/HomePage'),
    content: () => [queries.procedureFields, queries.alerts],
  },
  { path: '/tim', load: () => import('./find/FindPage'), content: () => [] },
  {
    path: '/thu-tuc',
    load: () => import('./procedures/ProceduresPage'),
    content: () => [queries.procedureFields, queries.procedures],
  },
  {
    path: '/thu-tuc/nhom/:slug',
    load: () => import('./procedures/ProcedureGroupPage'),
    content: () => [queries.procedureFields, queries.procedures],
    entries: (read) => (read(queries.procedureFields) ?? []).map(({ slug }) => ({ slug })),
  },
  {
    path: '/thu-tuc/:slug',
    load: () => import('./procedures/ProcedurePage'),
    content: (params) => [queries.procedure(slugOf(params)), queries.units, queries.handbook],
  },
  {
    path: '/lien-he',
    load: () => import('./units/UnitsPage'),
    content: () => [queries.units, queries.procedureFields],
  },
  {
    path: '/lien-he/:slug',
    load: () => import('./units/UnitPage'),
    content: (params) => [queries.unit(slugOf(params)), queries.contacts],
  },
  {
    path: '/cam-nang',
    load: () => import('./handbook/HandbookPage'),
    content: () => [queries.handbook, queries.procedureFields],
  },
  {
    path: '/cam-nang/:slug',
    load: () => import('./handbook/HandbookEntryPage'),
    content: (params) => [queries.handbookEntry(slugOf(params))],
  },
  { path: '/tin-nong', load: () => import('./alerts/AlertsPage'), content: () => [queries.alerts] },
  {
    path: '/tin-nong/so-lieu',
    load: () => import('./alerts/figures/FiguresPage'),
    content: () => [queries.figures, queries.alerts],
  },
  {
    path: '/tin-nong/:slug',
    load: () => import('./alerts/AlertPage'),
    content: (params) => [queries.alert(slugOf(params)), queries.alerts],
  },
  {
    path: '/van-ban',
    load: () => import('./legal-documents/LegalDocumentsPage'),
    content: () => [queries.legalDocuments],
  },
  {
    path: '/van-ban/:slug',
    load: () => import('./legal-documents/LegalDocumentPage'),
    content: (params) => [queries.legalDocument(slugOf(params))],
  },
  {
    path: '/trang/:slug',
    load: () => import('./info-pages/InfoPage'),
    content: (params) => [queries.page(slugOf(params)), queries.alerts],
  },
  { path: '/phan-anh', load: () => import('./feedback/FeedbackPage'), content: () => [] },
  {
    path: '/phan-anh/viet',
    load: () => import('./feedback/write/WritePage'),
    content: () => [queries.units],
  },
  {
    path: '/phan-anh/theo-doi',
    load: () => import('./feedback/track/TrackPage'),
    content: () => [],
  },
  {
    path: '/phan-anh/cong-khai',
    load: () => import('./feedback/published/PublishedPage'),
    content: () => [],
  },
  {
    path: '/danh-gia',
    load: () => import('./ratings/RatePage'),
    content: () => [queries.units],
  },
  { path: '/danh-gia/ket-qua', load: () => import('./ratings/ResultsPage'), content: () => [] },
  {
    path: '/danh-gia/ap-phich',
    load: () => import('./ratings/PosterPage'),
    content: () => [queries.units],
  },
  { path: '/thong-ke', load: () => import('./usage/UsagePage'), content: () => [] },
  { path: '/to-giac', load: () => import('./tips/TipsPage'), content: () => [] },
  {
    path: '/trac-nghiem',
    load: () => import('./quiz/QuizHomePage'),
    content: () => [queries.quizTopics],
  },
  {
    path: '/trac-nghiem/luyen-tap',
    load: () => import('./quiz/practice/ReviewPage'),
    content: () => [queries.quizTopics],
  },
  {
    path: '/trac-nghiem/luyen-tap/:slug',
    load: () => import('./quiz/practice/TopicPage'),
    content: (params) => [queries.quizTopic(slugOf(params))],
  },
  {
    path: '/trac-nghiem/cuoc-thi',
    load: () => import('./quiz/contests/ContestPage'),
    content: () => [],
  },
  { path: '/trac-nghiem/choi', load: () => import('./quiz/contests/PlayPage'), content: () => [] },
  {
    path: '/trac-nghiem/ket-qua',
    load: () => import('./quiz/contests/ResultPage'),
    content: () => [],
  },
  {
    path: '/trac-nghiem/bang-xep-hang',
    load: () => import('./quiz/contests/BoardPage'),
    content: () => [],
  },
  {
    path: '/trac-nghiem/chung-nhan',
    load: () => import('./quiz/contests/CertificatePage'),
    content: () => [],
  },
  { path: '/ho-so', load: () => import('./dossiers/DossierPage'), content: () => [] },
  {
    path: '/kiem-tra-lua-dao',
    load: () => import('./scam-check/ScamCheckPage'),
    content: () => [queries.scamGuides],
  },
  {
    path: '/kiem-tra-lua-dao/tra-cuu',
    load: () => import('./scam-check/look-up/CheckPage'),
    content: () => [],
  },
  {
    path: '/kiem-tra-lua-dao/dung-la-cong-an',
    load: () => import('./scam-check/official/OfficialPage'),
    content: () => [queries.contacts],
  },
  {
    path: '/kiem-tra-lua-dao/bao',
    load: () => import('./scam-check/report/ReportPage'),
    content: () => [],
  },
  {
    path: '/kiem-tra-lua-dao/khieu-nai',
    load: () => import('./scam-check/contest/ContestPage'),
    content: () => [],
  },
  {
    path: '/kiem-tra-lua-dao/khieu-nai/theo-doi',
    load: () => import('./scam-check/contest/ContestTrackPage'),
    content: () => [],
  },
  { path: '/cua-toi', load: () => import('./mine/MinePage'), content: () => [queries.units] },
  { path: '/cai-dat', load: () => import('./settings/SettingsPage'), content: () => [] },
  { path: '*', load: () => import('./not-found/NotFoundPage'), content: () => [] },
]
