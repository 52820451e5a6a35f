import type { PayloadRequest, SanitizedConfig } from 'payload'
import { notFound } from '../http'
import type { ContentTable, FilePage } from './table'

/** The tables that features handed over. */
export const tablesOf = (config: SanitizedConfig): readonly ContentTable[] =>
  (config.custom as { contentTables?: ContentTable[] } | undefined)?.contentTables ?? []

/** @throws RequestError 404 */
export function tableOf(req: Pick<PayloadRequest, 'payload'>, collection: unknown): ContentTable {
  const found = tablesOf(req.payload.config).find((table) => table.collection === collection)
  if (!found) throw notFound('Không có bảng này.')
  return found
}

/** Where else files come in. */
export const filePagesOf = (config: SanitizedConfig): readonly FilePage[] =>
  (config.custom as { filePages?: FilePage[] } | undefined)?.filePages ?? []
