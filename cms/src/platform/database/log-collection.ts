import type { Access, CollectionConfig, CollectionSlug, Field, PayloadRequest } from 'payload'
import { nameOf } from '../access/actor'
import { nobody } from '../access/roles'

type Log = Pick<CollectionConfig, 'slug' | 'labels'> & {
  actions: readonly { value: string; label: string }[]
  /** What a line says beside who did what and when. */
  fields: Field[]
  /** Who reads it in the admin and over REST; nobody unless told. */
  read?: Access
  admin?: CollectionConfig['admin']
}

/** A collection of what people did: lines are added by the service, and nothing changes or removes one. */
export function logCollection({
  slug,
  labels,
  actions,
  fields,
  read = nobody,
  admin,
}: Log): CollectionConfig {
  return {
    slug,
    labels,
    access: { read, create: nobody, update: nobody, delete: nobody },
    lockDocuments: false,
    disableDuplicate: true,
    admin: admin ?? { hidden: true },
    hooks: {
      beforeChange: [
        ({ operation, data }) => {
          if (operation === 'update') throw new Error('A line of the log is never changed')
          return data
        },
      ],
      beforeDelete: [
        () => {
          throw new Error('A line of the log is never removed')
        },
      ],
    },
    fields: [
      {
        name: 'action',
        type: 'select',
        label: 'Việc',
        required: true,
        options: actions.map(({ value, label }) => ({ value, label })),
      },
      // Text, not relationships: lines outlive accounts and what they speak of.
      {
        name: 'by',
        type: 'text',
        label: 'Mã tài khoản người làm',
        index: true,
        admin: { disableListColumn: true },
      },
      { name: 'byName', type: 'text', label: 'Ai' },
      ...fields,
      { name: 'detail', type: 'text', label: 'Chi tiết', maxLength: detailLength },
    ],
  }
}

const detailLength = 200

type Line = { action: string; detail?: string; byName?: string } & Record<string, unknown>

/**
 * Adds a line to a log, in the request's transaction. Done by the system when nobody is signed in, or
 * by whom the context of the request names.
 */
export async function addLine(req: PayloadRequest, log: CollectionSlug, line: Line): Promise<void> {
  await req.payload.create({
    collection: log,
    data: {
      by: req.user?.id,
      byName: req.user ? nameOf(req.user) : (req.context.byName ?? 'Hệ thống'),
      ...line,
      detail: line.detail?.slice(0, detailLength),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
