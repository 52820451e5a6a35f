import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { features } from './features'
import type {} from './generated-types'
import { composeConfig } from './platform/compose'
import { buildConfigWithRules } from './platform/payload-rules'

export default buildConfigWithRules(
  composeConfig(features, path.dirname(fileURLToPath(import.meta.url))),
)
