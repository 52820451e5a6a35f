import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where things lie in the repository. */
export const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const cmsDir = path.join(rootDir, 'cms')
export const miniappDir = path.join(rootDir, 'miniapp')
export const defaultDataDir = path.join(rootDir, 'data')
export const cacheDir = path.join(rootDir, '.cache')
