import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { features } from './features'
import type {} from './generated-types'
import { composeConfig } from './platform/compose'

export default composeConfig(features, path.dirname(fileURLToPath(import.meta.url)))
