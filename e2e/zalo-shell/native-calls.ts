/**
 * Codes with which the SDK rejects (`RESPONSE_CODE` of zmp-sdk 2.51.6), and −201, which Zalo's program gives by
 * itself. Any may come for any call.
 */
export const refusals = {
  denied: -201,
  userDenied: -2002,
  userCancel: -2003,
  saveImageFail: -2005,
  notSupported: -1404,
  unknown: -2000,
  notAllowed: -1403,
  loginRequired: -1401,
} as const

/**
 * What Zalo's program does with a call: `data` answers, `refuse` answers with a code, `silent` never does;
 * `after` waits that many milliseconds first.
 */
export type NativeAnswer =
  { data?: unknown; after?: number } | { refuse: number; after?: number } | { silent: true }

/** One call that the SDK made over the bridge. */
export type NativeCall = {
  /** As Zalo names it, such as `action.open.phone`. */
  action: string
  params: Record<string, unknown>
  /** Whether it brought a token of the person's account. */
  hasAccessToken: boolean
}

/** What a phone answers on which everything works and everything is granted. */
export const goodAnswers: Record<string, unknown> = {
  'action.jump.login': {
    cookiesOAuthLogins: [
      { name: 'h5.zdn.vn_zlink3rd', value: 'js-token' },
      { name: 'h5.zdn.vn_zoauth', value: 'oauth-code' },
      { name: 'h5.zdn.vn_zoauth_vrf', value: 'oauth-verifier' },
      { name: 'h5.zdn.vn_deviceID', value: 'device-1' },
    ],
    miniProgramConfig: {
      jwt: 'jwt',
      userAuthorized: true,
      canUseAccessTokenByDefault: true,
      dynamicApis: [],
      requiredAuthenList: [],
    },
  },
  'action.open.qr': { content: 'https://zalo.me/s/1/' },
  'action.open.sharesheet': { status: 1, share_type: 1, uid_to_size: 1 },
  'action.webview.networktype': { network: 0 },
}

/** The login of somebody who has not let the app know who they are: the SDK has Zalo ask them. */
export const loginWithoutConsent = {
  ...(goodAnswers['action.jump.login'] as object),
  miniProgramConfig: {
    jwt: 'jwt',
    userAuthorized: false,
    canUseAccessTokenByDefault: false,
    dynamicApis: [{ action: 'action.mp.user.authorize', clientHandle: false, isSupported: true }],
    requiredAuthenList: [],
  },
}

/** The text in which Zalo's program hands a result to `onNativeMessage`; nothing when it stays silent. */
export function nativeResult(action: string, answer: NativeAnswer): string | undefined {
  if ('silent' in answer) return undefined
  const result =
    'refuse' in answer
      ? { error_code: answer.refuse, error_message: `refused ${answer.refuse}`, data: {} }
      : {
          error_code: 0,
          error_message: 'Success',
          data: answer.data ?? goodAnswers[action] ?? {},
        }
  return JSON.stringify({ ...result, action })
}
