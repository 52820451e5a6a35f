import { useEffect } from 'react'
import { useSettings } from '../content'
import { usePreferences } from '../preferences'
import { shownTheme } from '../preferences/preferences'

/**
 * Keeps Zalo's header in the colours of the page: as the package was built it has those of the settings of that day
 * and of Zalo's own theme; a person may prefer another, and a province changes its accent.
 */
export function useHeaderColours(): void {
  const { preferences } = usePreferences()
  const { data: settings } = useSettings()
  const accent = settings?.accentColor
  const theme = shownTheme(preferences.theme)
  useEffect(() => {
    if (!accent) return
    // Nobody misses it where it cannot be loaded: the header keeps the colours of the package.
    import('./header-colours').then(
      ({ showHeaderColours }) => showHeaderColours({ accent, theme }),
      () => undefined,
    )
  }, [accent, theme])
}
