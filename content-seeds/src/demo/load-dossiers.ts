import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  toLocalDate,
  type LocalDate,
} from '@chung-tay/shared/calendar'
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
  await writeRows(req, unit, dossierRows(now))
}

/** The dossiers as an officer would bring them in on a given day. */
export function dossierRows(now: Date): DossierRow[] {
  const today = toLocalDate(now)
  return demoDossiers.map((dossier) => ({
    number: dossier.number,
    identityDigits: '1234',
    birthDay: '1990-01-01',
    state: dossier.state,
    procedure,
    ...daysOf(addDays(today, dossier.received)),
    note: 'note' in dossier ? dossier.note : undefined,
  }))
}

/** When a dossier came in and when its answer is due: days on which the desk is open. */
function daysOf(wanted: LocalDate) {
  const receivedOn = lastWorkingDay(wanted)
  return { receivedOn, expectedOn: addWorkingDays(receivedOn, 5) }
}

function lastWorkingDay(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1))
}
