import type { DossierView } from '@chung-tay/shared/dossiers/contract'

/** A dossier as the service shows it. */
export function someDossier(more: Partial<DossierView> = {}): DossierView {
  return {
    numberHint: '…0001',
    state: 'supplement',
    stateWords: 'Cần bổ sung giấy tờ',
    next: 'Xem phần cần bổ sung bên dưới rồi nộp thêm tại nơi tiếp nhận.',
    note: 'Thiếu ảnh 3×4',
    receivedOn: '2026-11-20',
    expectedOn: '2026-12-01',
    updatedAt: '2026-11-26T02:00:00.000Z',
    unit: { slug: 'xa-a', name: 'Công an xã A', address: null },
    procedure: { slug: 'tam-tru', title: 'Đăng ký tạm trú' },
    ratingCode: null,
    noticeKey: 'k'.repeat(43),
    ...more,
  }
}
