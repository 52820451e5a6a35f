import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where things lie in the repository. */
export const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const cmsDir = path.join(rootDir, 'cms')
export const miniappDir = path.join(rootDir, 'miniapp')
export const defaultDataDir = path.join(rootDir, 'data')
export const demoDataDir = path.join(rootDir, 'data-demo')
/** Inside the mini app: what is built there finds its packages as the real build does. */
export const demoSiteDir = path.join(miniappDir, 'demo-site')
export const cacheDir = path.join(rootDir, '.cache')
