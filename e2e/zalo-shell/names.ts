/** The id under which the stand-in for Zalo serves the app: made up. */
export const appId = '1708861830426500001'

/** Where Zalo serves mini apps. */
export const shellHost = 'h5.zdn.vn'
export const appPath = `/zapps/${appId}`
export const appUrl = `https://${shellHost}${appPath}`

/** Zalo's servers that the SDK talks to by itself: tokens, share links, settings, its log. */
export const zaloServers = ['h5.zalo.me', 'oauth.zaloapp.com', 'graph.zalo.me'] as const

/** The origin of our service in the package that is tested; the phone's network leads it to a local one. */
export const apiHost = 'congan.chung-tay.test'
export const apiOrigin = `https://${apiHost}`
