import type { CasePart, TipCase } from '../staff/case-endpoints'
import type { Desk } from '../staff/desk-endpoint'
import type { Queue } from '../staff/queue-endpoint'
import type { AuditPage } from '../staff/audit-endpoint'
import { DeskError } from './desk-error'

const base = '/api/tips/staff'

export const readDesk = () => ask<Desk>('/desk')
export const readQueue = (show: 'open' | 'closed', page: number) =>
  ask<Queue>(`/queue?show=${show}&page=${page}`)
export const readCase = (id: string) => ask<TipCase>(`/cases/${id}`)
export const readLog = (page: number) => ask<AuditPage>(`/audit?page=${page}`)

/** Asks for something to be done; `path` goes on from `/api/tips/staff`. */
export function send<T = object>(
  path: string,
  body: object = {},
  headers: Record<string, string> = {},
): Promise<T> {
  return ask<T>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** The sealed bytes of a file. @param onShare Told how much has arrived, 0 to 1. */
export async function readPayload(
  id: string,
  part: CasePart,
  onShare?: (share: number) => void,
): Promise<Uint8Array> {
  const response = await fetch(`${base}/cases/${id}/files/${part.id}`).catch(() => undefined)
  if (!response?.ok || !response.body) throw new DeskError(offline)
  const bytes = new Uint8Array(part.size)
  let at = 0
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (at + value.length > bytes.length) throw new DeskError('Tệp trên máy chủ bị hỏng.')
    bytes.set(value, at)
    at += value.length
    onShare?.(at / part.size)
  }
  if (at < part.size) throw new DeskError('Tệp chưa tải hết. Kiểm tra mạng rồi thử lại.')
  return bytes
}

const offline = 'Chưa kết nối được. Kiểm tra mạng rồi thử lại.'

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(base + path, init).catch(() => undefined)
  const body = (await response?.json().catch(() => undefined)) as
    (T & { code?: string; message?: string; fields?: Record<string, string> }) | undefined
  if (response?.ok && body) return body
  const reasons = Object.values(body?.fields ?? {}).join(' ')
  throw new DeskError(reasons || body?.message || offline, body?.code)
}
