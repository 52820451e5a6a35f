import { queries } from '../platform/content'
import type { AppRoute } from '../platform/router'

/** The pages of this feature. */
export const noticesRoutes: AppRoute[] = [
  {
    path: '/thong-bao',
    load: () => import('./NoticesPage'),
    content: () => [queries.alerts, queries.units],
  },
  { path: '/thong-bao/xac-nhan', load: () => import('./ConfirmPage'), content: () => [] },
  { path: '/thong-bao/thoi-nhan', load: () => import('./LeavePage'), content: () => [] },
]

/** Ends what the phone is told while the app is closed, as far as may be. Here, so that who asks loads no more. */
export const endPush = async (): Promise<void> => (await import('./push')).leaveAnyway()
