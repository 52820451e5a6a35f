/**
 * What Zalo's servers answer to what the SDK asks of them by itself; undefined for an address it does not know.
 */
export function zaloServerAnswer(host: string, pathname: string): object | undefined {
  return answers[host + pathname]
}

const answers: Record<string, object> = {
  'h5.zalo.me/openapi/access_token': {
    access_token: 'access-token',
    refresh_token: 'refresh-token',
    expires_in: '3600',
  },
  'oauth.zaloapp.com/v3/access_token': { access_token: 'access-token', expires_in: '3600' },
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
  'h5.zalo.me/apis/users/auth-settings': { err: 0, data: { 'scope.userInfo': true } },
  'h5.zalo.me/log/async': { err: 0 },
}
