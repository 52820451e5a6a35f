import { addDays, toLocalDate } from '@chung-tay/shared/calendar'
import type { DossierRow } from '@chung-tay/shared/dossiers/contract'
import { writeRows } from '@chung-tay/cms/dossiers/write-rows'
import type { PayloadRequest } from 'payload'

/** Dossiers of the demonstration, all opened by the digits 1234 or the birthday 01/01/1990; its own page lists them. */
export const demoDossiers = [
  { number: 'VM.00-TRINHDIEN-0001', state: 'received', received: -1 },
  { number: 'VM.00-TRINHDIEN-0002', state: 'processing', received: -4 },
  {
    number: 'VM.00-TRINHDIEN-0003',
    state: 'supplement',
    received: -6,
    note: 'Thiếu giấy tờ chứng minh chỗ ở hợp pháp. Bạn mang bản chụp đến quầy số 1.',
  },
  { number: 'VM.00-TRINHDIEN-0004', state: 'ready', received: -9 },
  { number: 'VM.00-TRINHDIEN-0005', state: 'returned', received: -14 },
  {
    number: 'VM.00-TRINHDIEN-0006',
    state: 'rejected',
    received: -12,
    note: 'Nơi đăng ký không thuộc địa bàn. Bạn nộp tại Công an xã nơi đang ở.',
  },
] as const

const procedure = 'dang-ky-tam-tru'

export async function loadDossiers(req: PayloadRequest, unit: string, now: Date): Promise<void> {
  const today = toLocalDate(now)
  const rows = demoDossiers.map((dossier): DossierRow => ({
    number: dossier.number,
    identityDigits: '1234',
    birthDay: '1990-01-01',
    state: dossier.state,
    procedure,
    receivedOn: addDays(today, dossier.received),
    expectedOn: addDays(today, dossier.received + 7),
    note: 'note' in dossier ? dossier.note : undefined,
  }))
  await writeRows(req, unit, rows)
}
