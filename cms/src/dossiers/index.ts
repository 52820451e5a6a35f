import { withEndpoints } from '../platform/http/own-endpoints'
import { Dossiers as Collection } from './dossier-collection'
import { importEndpoints } from './imports/import-endpoints'
import { lookUpEndpoint } from './look-up-endpoint'

export { DossierImportParts, DossierImports } from './import-collections'

export const Dossiers = withEndpoints(Collection, [lookUpEndpoint, ...importEndpoints])
