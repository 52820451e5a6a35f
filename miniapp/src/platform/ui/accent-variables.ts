type Rgb = [number, number, number]

const white: Rgb = [255, 255, 255]
const night: Rgb = [20, 23, 21]

/**
 * The colours that follow from a province's accent: on light and on dark paper, each text readable on
 * what lies under it (WCAG 2.2, 1.4.3: at least 4.5 to 1).
 * @param hex "#0B6B3A"; anything else gives no colours, so that the default stays.
 */
export function accentVariables(
  hex: string,
): { light: Record<string, string>; dark: Record<string, string> } | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined
  const accent = parse(hex)
  const light = darkenUntil(accent, white, 5)
  const tint = mix(light, white, 0.88)
  const bright = lightenUntil(accent, night, 7)
  const darkTint = mix(bright, night, 0.84)
  return {
    light: {
      '--color-accent': css(light),
      '--color-on-accent': '#ffffff',
      '--color-accent-tint': css(tint),
      '--color-accent-text': css(darkenUntil(light, tint, 4.6)),
    },
    dark: {
      '--color-accent': css(bright),
      '--color-on-accent': css(darkenUntil(mix(bright, night, 0.9), bright, 4.6)),
      '--color-accent-tint': css(darkTint),
      '--color-accent-text': css(lightenUntil(bright, darkTint, 4.6)),
    },
  }
}

/** The same as a sheet; the values are computed, never taken over as written. */
export function accentSheet(hex: string | undefined): string | undefined {
  const variables = hex ? accentVariables(hex) : undefined
  if (!variables) return undefined
  const rules = (set: Record<string, string>) =>
    Object.entries(set)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
  return (
    `:root{${rules(variables.light)}}:root[data-theme=dark]{${rules(variables.dark)}}` +
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${rules(variables.dark)}}}`
  )
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

export function parse(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

const darkenUntil = (color: Rgb, under: Rgb, least: number) =>
  towards(color, [0, 0, 0], under, least)
function towards(color: Rgb, end: Rgb, under: Rgb, least: number): Rgb {
  for (let share = 0; share <= 1; share += 0.02) {
    const candidate = mix(color, end, share)
    if (contrast(candidate, under) >= least) return candidate
  }
  return end
}

/** Brighter in its own hue first: mixed with white at once a deep teal becomes a grey. */
function lightenUntil(color: Rgb, under: Rgb, least: number): Rgb {
  const full = color.map((value) => (value * 235) / Math.max(...color, 1)) as Rgb
  return towards(towards(color, mix(full, white, 0.2), under, least), white, under, least)
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share)) as Rgb
}

function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const css = (color: Rgb) => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`
