import type { Access, CollectionConfig, CollectionSlug, Field } from 'payload'
import { nobody } from '../access/roles'
import { importStates } from './vocabulary'

type Description = {
  slug: CollectionSlug
  labels: { singular: string; plural: string }
  /** Who sees the records; they may also add to an import and take it back. */
  read: Access
  /** Whose rows a file holds, when that matters. */
  subject?: Field[]
  /** What is counted besides the rows that are new. */
  moreCounts?: Field[]
}

/** The collection of the files a feature brought in: by whom, what each did, whether it was undone. */
export function importRecords(description: Description): CollectionConfig {
  const { slug, labels, read, subject = [], moreCounts = [] } = description
  return {
    slug,
    labels,
    access: { read, create: nobody, update: nobody, delete: nobody },
    lockDocuments: false,
    admin: { hidden: true, useAsTitle: 'fileName' },
    defaultSort: '-createdAt',
    fields: [
      { name: 'fileName', type: 'text', required: true },
      ...subject,
      { name: 'by', type: 'relationship', relationTo: 'users' },
      {
        name: 'state',
        type: 'select',
        required: true,
        options: importStates.map(({ value }) => value),
      },
      { name: 'total', type: 'number', required: true },
      { name: 'created', type: 'number', required: true },
      ...moreCounts,
    ],
  }
}
