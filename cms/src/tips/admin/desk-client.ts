import { downloadAsStaff, postAsStaff, readAsStaff } from '../../platform/staff/ask-service'
import type { CasePart, TipCase } from '../staff/case-endpoints'
import type { Desk } from '../staff/desk-endpoint'
import type { Queue } from '../staff/queue-endpoint'
import type { AuditPage } from '../staff/audit-endpoint'

const base = '/api/tips/staff'

export const readDesk = () => readAsStaff<Desk>(`${base}/desk`)
export const readQueue = (show: 'open' | 'closed', page: number) =>
  readAsStaff<Queue>(`${base}/queue?show=${show}&page=${page}`)
export const readCase = (id: string) => readAsStaff<TipCase>(`${base}/cases/${id}`)
export const readLog = (page: number) => readAsStaff<AuditPage>(`${base}/audit?page=${page}`)

/** Asks for something to be done; `path` goes on from `/api/tips/staff`. @throws StaffError */
export function send(path: string, body: object = {}, headers?: Record<string, string>) {
  return postAsStaff(base + path, body, headers)
}

/** The sealed bytes of a file. @param onShare Told how much has arrived, 0 to 1. */
export function readPayload(
  id: string,
  { id: part, size }: CasePart,
  onShare?: (share: number) => void,
): Promise<Uint8Array> {
  return downloadAsStaff(`${base}/cases/${id}/files/${part}`, { size, onShare })
}
