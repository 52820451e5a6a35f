import { accentVariables } from '../ui/accent-variables'

const night = '#10291D'

/** The colour of Zalo's header: the province's accent, as dark as white words on it need, and a dark one at night. */
export const headerColour = (accent: string, isDark: boolean): string =>
  isDark ? night : (accentVariables(accent)?.light['--color-accent'] ?? accent)
