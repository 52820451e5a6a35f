/**
 * How Zalo's web view names itself; the SDK reads the platform and the version of Zalo from it. `old` is the
 * version before native storage: the SDK falls back to the web's storage, which says how full it is and
 * throws when it is written to.
 */
export const userAgents = {
  android: webView('25081840'),
  old: webView('12110757'),
  ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/674 ZaloTheme/light ZaloLanguage/vi',
} as const

export type Device = keyof typeof userAgents

function webView(zaloVersion: string): string {
  return `Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/138.0.0.0 Mobile Safari/537.36 Zalo android/${zaloVersion} ZaloTheme/light ZaloLanguage/vi`
}
