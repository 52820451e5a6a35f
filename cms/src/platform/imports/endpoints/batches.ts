import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { check, jsonOf } from '../../http'
import type { StaffPath } from './staff-path'

/** Imports without a record: each row stored says in which batch it came. */
export type Batches<Part> = {
  /** A part with its `batch`. */
  part: z.ZodType<Part>
  maxPartBytes: number
  /** Stores a part. Sent again, it counts once. */
  store: (req: PayloadRequest, part: Part) => Promise<object>
  /** Takes back what came in a batch. */
  undo: (req: PayloadRequest, batch: string) => Promise<object>
}

const undoSchema = z.object({ batch: z.uuid() })

export function batchStorage<Part>(
  endpoint: StaffPath,
  path: string,
  { part, maxPartBytes, store, undo }: Batches<Part>,
): Endpoint[] {
  return [
    endpoint('post', path, async (req) => store(req, check(part, await jsonOf(req, maxPartBytes)))),
    endpoint('post', `${path}/undo`, async (req) =>
      undo(req, check(undoSchema, await jsonOf(req, 4096)).batch),
    ),
  ]
}
