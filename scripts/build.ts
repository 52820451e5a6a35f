import { parseArgs } from 'node:util'
import { buildFromStarterContent } from './lib/build-from-starter-content'

/**
 * `npm run build [-- --targets web,zalo] [--from <address>]`: builds the CMS and the mini app. Content
 * comes from a running service when its address is given, else from the starter content.
 */
const { values } = parseArgs({
  options: { targets: { type: 'string', default: 'web,zalo' }, from: { type: 'string' } },
})
await buildFromStarterContent({ targets: values.targets.split(','), from: values.from })
