import path from 'node:path'
import type { Config } from 'payload'
import type { Feature } from '../feature'

/** How the admin looks, with the views and parts that features hand over. */
export function adminConfig(
  features: readonly Feature[],
  sourceDir: string,
): NonNullable<Config['admin']> {
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
      views: Object.assign({}, ...features.map(({ admin }) => admin?.views)),
      afterNavLinks: features.flatMap(({ admin }) => admin?.navLinks ?? []),
      beforeDashboard: [
        ...features
          .flatMap(({ admin }) => admin?.dashboard ?? [])
          .sort((a, b) => a.place - b.place)
          .map(({ component }) => component),
        '/platform/admin/ReviewList#ReviewList',
      ],
    },
  }
}
