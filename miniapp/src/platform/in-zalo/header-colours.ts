import { sdkLater } from '../host/load-sdk'
import { within } from '../within'
import { headerColour } from './header-colour'

/** It asks nothing of the person; nothing waits for it. */
const paintingMs = 8_000

type Shown = { accent: string; theme: 'auto' | 'light' | 'dark' }
type Shell = {
  zTheme?: unknown
  APP_CONFIG?: { app?: { headerColor?: Partial<Record<string, string>> } }
}

let newest: string | undefined

/** Has Zalo paint its header for an accent and a theme, where it is not painted so by the package already. */
export async function showHeaderColours({ accent, theme }: Shown): Promise<void> {
  const { zTheme, APP_CONFIG } = window as Shell
  const isDark = (theme === 'auto' ? zTheme : theme) === 'dark'
  const color = headerColour(accent, isDark)
  const packaged = APP_CONFIG?.app?.headerColor?.[zTheme === 'dark' ? 'dark' : 'light']
  if ((newest ?? packaged)?.toLowerCase() === color.toLowerCase()) return
  newest = color
  try {
    const sdk = await sdkLater()
    if (newest !== color) return
    await within(paintingMs, () =>
      sdk.setNavigationBarColor({ color, textColor: 'white', statusBarColor: color }),
    )
  } catch {
    // Zalo refused or said nothing: the header keeps what it had, and is asked again at the next change.
    if (newest === color) newest = undefined
  }
}
