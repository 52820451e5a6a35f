import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { features } from './features'
import type {} from './generated-types'
import { composeConfig } from './platform/compose'

export default buildConfig(composeConfig(features, path.dirname(fileURLToPath(import.meta.url))))
