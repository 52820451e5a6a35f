import type { CollectionConfig } from 'payload'
import { ownUnitOrCoordinator, nobody } from '../platform/access/roles'
import { importRecords } from '../platform/imports'

/** Each file brought in: by whom, what it did, whether it was undone. */
export const DossierImports: CollectionConfig = importRecords({
  slug: 'dossier-imports',
  labels: { singular: 'Lần nhập hồ sơ', plural: 'Các lần nhập hồ sơ' },
  read: ownUnitOrCoordinator(),
  subject: [
    { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true },
  ],
  moreCounts: [
    { name: 'updated', type: 'number', required: true },
    { name: 'unchanged', type: 'number', required: true },
    { name: 'refused', type: 'number', required: true, defaultValue: 0 },
  ],
})

/** What each part of an import changed, kept so that the import can be undone. */
export const DossierImportParts: CollectionConfig = {
  slug: 'dossier-import-parts',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'import', type: 'relationship', relationTo: 'dossier-imports', index: true },
    { name: 'changes', type: 'json', required: true },
    { name: 'counts', type: 'json', required: true },
  ],
}
