export type HostEnvironment = {
  location: { protocol: string; hostname: string }
  ZaloJavaScriptInterface?: unknown
  APP_ID?: unknown
}

/**
 * Whether the app runs as a Zalo mini app. A page of ours opened in Zalo's browser is not one:
 * there Zalo's bridge exists without an app id.
 */
export function hostKind({ location, ...globals }: HostEnvironment): 'zalo' | 'browser' {
  if (location.protocol === 'zbrowser:' || location.hostname === 'h5.zdn.vn') return 'zalo'
  return globals.ZaloJavaScriptInterface && globals.APP_ID ? 'zalo' : 'browser'
}

/** `/zapps/<id>` when the address has it, else empty: the same build also runs on a plain host. */
export function zaloBasename(pathname: string): string {
  return /^\/zapps\/[^/]+/.exec(pathname)?.[0] ?? ''
}
