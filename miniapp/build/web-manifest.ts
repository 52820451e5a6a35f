import type { Setting } from '@chung-tay/shared/payload-types'

/** The web app manifest: how the app looks when it is put on the home screen. */
export function webManifest(settings: Setting, base: string): string {
  const icon = (name: string, sizes: string, more: Record<string, string> = {}) => ({
    src: `${base}icons/${name}`,
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    ...more,
  })
  return JSON.stringify(
    {
      name: `${settings.appName} · ${settings.agencyName}`,
      short_name: settings.appName,
      description: settings.welcome ?? settings.motto ?? undefined,
      lang: 'vi',
      dir: 'ltr',
      id: base,
      start_url: base,
      scope: base,
      display: 'standalone',
      background_color: '#faf9f6',
      theme_color: settings.accentColor,
      icons: [
        icon('icon.svg', 'any'),
        icon('icon-192.png', '192x192'),
        icon('icon-512.png', '512x512'),
        icon('maskable-512.png', '512x512', { purpose: 'maskable' }),
      ],
    },
    null,
    2,
  )
}
