import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

type Machine = Pick<CollectionConfig, 'slug' | 'fields' | 'indexes' | 'labels'>

/** A collection that the service alone reads and writes; `fields` come after its id, a text. */
export function machineCollection({ fields, ...more }: Machine): CollectionConfig {
  return {
    ...more,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    admin: { hidden: true },
    lockDocuments: false,
    timestamps: false,
    fields: [{ name: 'id', type: 'text', required: true }, ...fields],
  }
}
