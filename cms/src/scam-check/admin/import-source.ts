import type { ImportSource } from '../../platform/imports/admin/import-client'
import { indicatorImportPaths } from '../imports/paths'

export const indicatorImportSource: ImportSource = { paths: indicatorImportPaths, isBatched: true }
