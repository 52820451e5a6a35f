export { defaultPreferences, type Preferences } from './preferences'
export { usePreferences } from './use-preferences'
