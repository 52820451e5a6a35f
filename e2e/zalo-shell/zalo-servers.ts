/** The person whose Zalo it is. */
export type ZaloAccount = {
  /** What Zalo's servers give the SDK for this person, and what our service asks Zalo about. */
  accessToken: string
  /** Whether the person has let this app know who they are; if not, Zalo asks (`action.mp.user.authorize`). */
  hasConsented: boolean
}

/** Somebody whom our service's Zalo does not know. */
export const nobodyKnown: ZaloAccount = { accessToken: 'access-token', hasConsented: true }

/**
 * What Zalo's servers answer to what the SDK asks of them by itself; undefined for an address it does not know.
 */
export function zaloServerAnswer(
  host: string,
  pathname: string,
  account: ZaloAccount,
): object | undefined {
  return answers(account)[host + pathname]
}

const answers = ({ accessToken, hasConsented }: ZaloAccount): Record<string, object> => ({
  'h5.zalo.me/openapi/access_token': {
    access_token: accessToken,
    refresh_token: 'refresh-token',
    expires_in: '3600',
  },
  'oauth.zaloapp.com/v3/access_token': { access_token: accessToken, expires_in: '3600' },
  'h5.zalo.me/openapi/create-sharelink': { err: 0, data: { shareId: 'share-1' } },
  'h5.zalo.me/apps/get-info': {
    err: 0,
    data: {
      name: 'Chung Tay',
      version: '1',
      description: '',
      logoUrl: 'https://h5.zdn.vn/logo.png',
    },
  },
  'h5.zalo.me/apis/users/auth-settings': { err: 0, data: { 'scope.userInfo': hasConsented } },
  'h5.zalo.me/log/async': { err: 0 },
})
