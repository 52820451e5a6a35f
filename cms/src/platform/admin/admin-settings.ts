import path from 'node:path'
import type { Config } from 'payload'

/** How the admin looks and where its own components lie. */
export function adminSettings(sourceDir: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: {
      defaultTimezone: 'Asia/Ho_Chi_Minh',
      supportedTimezones: [{ label: 'Giờ Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
    },
    avatar: 'default',
    meta: { titleSuffix: ' · Chung tay', description: 'Trang biên tập của ứng dụng Chung tay' },
    importMap: {
      baseDir: path.resolve(sourceDir),
      importMapFile: path.resolve(sourceDir, 'app/(payload)/admin/importMap.js'),
    },
    livePreview: {
      breakpoints: [
        { name: 'phone', label: 'Điện thoại', width: 360, height: 740 },
        { name: 'tablet', label: 'Máy tính bảng', width: 820, height: 1100 },
        { name: 'desktop', label: 'Máy tính', width: 1280, height: 800 },
      ],
    },
    components: {
      graphics: {
        Logo: '/platform/admin/Logo#Logo',
        Icon: '/platform/admin/Logo#Icon',
      },
      views: {
        importDossiers: {
          path: '/nhap-ho-so',
          Component: '/dossiers/admin/ImportView#ImportView',
          meta: { title: 'Nhập kết quả hồ sơ' },
        },
        scamDesk: {
          path: '/duyet-dau-hieu',
          Component: '/scam-check/admin/DeskView#DeskView',
          meta: { title: 'Duyệt dấu hiệu lừa đảo' },
        },
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
        tips: {
          path: '/tin-bao',
          Component: '/tips/admin/DeskView#DeskView',
          meta: { title: 'Tin báo, tố giác về tội phạm' },
        },
      },
      afterNavLinks: ['/tips/admin/NavLink#NavLink'],
      beforeDashboard: [
        '/tips/admin/DashboardTips#DashboardTips',
        '/feedback/admin/DashboardQueue#DashboardQueue',
        '/usage/admin/EmptySearches#EmptySearches',
        '/scam-check/admin/DashboardWork#DashboardWork',
        '/quiz/admin/DashboardBanks#DashboardBanks',
        '/quiz/staff/admin/DashboardContests#DashboardContests',
        '/platform/admin/ReviewList#ReviewList',
      ],
    },
  }
}
