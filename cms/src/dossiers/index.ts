import { cases, closed } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Dossiers } from './dossier-collection'
import { dossierSettingsField } from './holding'
import { DossierImportParts, DossierImports } from './import-collections'
import { dossierImports } from './imports/import-endpoints'
import { lookUpEndpoint } from './look-up-endpoint'
import { pushEndpoint } from './push-endpoint'

export const dossiers: Feature = {
  name: 'dossiers',
  collections: [Dossiers, DossierImports, DossierImportParts],
  endpoints: [lookUpEndpoint, ...dossierImports, pushEndpoint],
  access: { dossiers: cases, 'dossier-imports': cases, 'dossier-import-parts': closed },
  settings: { label: 'Hồ sơ', fields: [dossierSettingsField] },
  admin: {
    views: {
      importDossiers: {
        path: '/nhap-ho-so',
        Component: '/dossiers/admin/ImportView#ImportView',
        meta: { title: 'Nhập kết quả hồ sơ' },
      },
    },
  },
}
