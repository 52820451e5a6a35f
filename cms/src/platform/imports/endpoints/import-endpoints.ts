import type { Endpoint, PayloadRequest } from 'payload'
import { queryOf, readBytes, staffEndpoint } from '../../http'
import type { ImportPaths } from '../paths'
import { batchStorage, type Batches } from './batches'
import type { StaffPath } from './staff-path'
import { recordStorage, type ImportRecord, type Records } from './records'

/** A file that somebody wants to bring in. */
export type ImportFile = {
  name: string
  /** @throws RequestError 413 */
  bytes: () => Promise<Uint8Array>
}

/** How a feature brings rows in from a file; the flow itself is the same for all. */
export type ImportFlow<Row extends ImportRecord, Begin, Part> = {
  isAllowed: (user: PayloadRequest['user']) => boolean
  paths: ImportPaths
  /** An empty file to fill in, in the format asked for. */
  template: (req: PayloadRequest, format: string | null) => Promise<Response>
  maxFileBytes: number
  /** What a file would do; stores nothing. Its `rows` come back to be stored in parts. */
  preview: (req: PayloadRequest, file: ImportFile) => Promise<{ rows: unknown[] }>
  /** Each file has a record, or its rows themselves say which file they came with. */
  storage: Records<Row, Begin, Part> | Batches<Part>
}

/** Bringing rows in from a file: template, preview, the rows in parts, undo. */
export function importEndpoints<Row extends ImportRecord, Begin, Part>(
  flow: ImportFlow<Row, Begin, Part>,
): Endpoint[] {
  const { isAllowed, paths, storage } = flow
  const endpoint: StaffPath = (method, path, answer) =>
    staffEndpoint({ method, path, isAllowed, answer })
  return [
    endpoint('get', paths.template, (req) => flow.template(req, queryOf(req).get('format'))),
    endpoint('post', paths.preview, (req) =>
      flow.preview(req, {
        name: queryOf(req).get('name') ?? '',
        bytes: () => readBytes(req, flow.maxFileBytes),
      }),
    ),
    ...('collection' in storage
      ? recordStorage(endpoint, paths.imports, storage)
      : batchStorage(endpoint, paths.imports, storage)),
  ]
}
