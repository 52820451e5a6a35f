import type { Feature } from '../platform/feature'
import { settingsGlobal } from './global'

export const settings: Feature = {
  name: 'settings',
  globals: (features) => [
    settingsGlobal(features.flatMap(({ settings }) => (settings ? [settings] : []))),
  ],
}
