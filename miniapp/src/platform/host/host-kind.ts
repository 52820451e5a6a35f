export type HostEnvironment = {
  location: { protocol: string; hostname: string }
  ZaloJavaScriptInterface?: unknown
  APP_ID?: unknown
}

/**
 * Whether the app runs as a Zalo mini app. A page of ours opened in Zalo's browser is not one:
 * there Zalo's bridge exists without an app id. Nothing else of `environment` is touched: among the
 * properties of a window are some that throw when they are read, where site data is blocked.
 */
export function hostKind(environment: HostEnvironment): 'zalo' | 'browser' {
  const { protocol, hostname } = environment.location
  if (protocol === 'zbrowser:' || hostname === 'h5.zdn.vn') return 'zalo'
  return environment.ZaloJavaScriptInterface && environment.APP_ID ? 'zalo' : 'browser'
}

/** `/zapps/<id>` when the address has it, else empty: the same build also runs on a plain host. */
export function zaloBasename(pathname: string): string {
  return /^\/zapps\/[^/]+/.exec(pathname)?.[0] ?? ''
}
