import type { Setting } from '@chung-tay/shared/payload-types'

type Target = NonNullable<Setting['homeTiles']>[number]['target']

/** Where the tiles that staff arrange lead. */
export const tileTargets: Record<Target, string> = {
  procedures: '/thu-tuc',
  contacts: '/lien-he',
  alerts: '/tin-nong',
  handbook: '/cam-nang',
  feedback: '/phan-anh',
  tips: '/to-giac',
  dossiers: '/ho-so',
  ratings: '/danh-gia',
  'scam-check': '/kiem-tra-lua-dao',
  'traffic-fines': '/muc-phat',
  'scam-help': '/trang/cong-an-khong-bao-gio',
  'legal-documents': '/van-ban',
  quiz: '/trac-nghiem',
}
