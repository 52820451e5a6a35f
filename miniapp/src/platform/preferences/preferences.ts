import { host } from '../host'

export type Preferences = {
  /** Factor of every text's size. */
  textSize: 1 | 1.25 | 1.5
  theme: 'auto' | 'light' | 'dark'
  /** Slug of the unit of the person's commune. */
  commune: string | null
  /** Whether this device's use may be counted, without anything about the person. */
  isCounted: boolean
}

export const defaultPreferences: Preferences = {
  textSize: 1,
  theme: 'auto',
  commune: null,
  isCounted: true,
}

/** Key in the device's storage; `public/preferences.js` reads it before the first paint. */
export const preferencesKey = 'preferences'

/** “auto” follows the program around the app where it says what it is, else the browser decides. */
export const shownTheme = (theme: Preferences['theme']): Preferences['theme'] =>
  (theme === 'auto' && host.theme?.()) || theme

/** Shows the preferences on the page: styles depend on these attributes. */
export function applyPreferences({ textSize, theme, commune }: Preferences): void {
  document.documentElement.dataset.textSize = String(textSize)
  document.documentElement.dataset.theme = shownTheme(theme)
  document.documentElement.toggleAttribute('data-has-place', commune !== null)
}
