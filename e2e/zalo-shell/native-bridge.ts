/**
 * What the web view lets the page have of a web browser's storage. Zalo's documentation says that mini apps
 * have none.
 */
export type WebStorage = 'absent' | 'throwing' | 'kept'

/**
 * Zalo's own storage. `refusing`: every call comes back with an error. `full`: it reads and takes nothing
 * more. `forgetful`: says that it took what it did not keep. `throwing`: the bridge has no such method.
 */
export type NativeStorage = 'kept' | 'refusing' | 'full' | 'forgetful' | 'throwing'

export type BridgeSetting = {
  shellHost: string
  webStorage: WebStorage
  nativeStorage: NativeStorage
  /** Without it the page runs in Zalo's web view and nothing answers there, not even with a refusal. */
  hasBridge: boolean
}

type Mpds = {
  mpds_action: string
  mpds_data: { keys?: string[]; map?: Record<string, string> }
  appId: string
}

/**
 * Runs in the browser, before anything of the page, as what a native web view adds to it: the bridge the SDK
 * speaks to (`ZaloJavaScriptInterface`), what is missing there (service workers, web storage), and the phone's
 * own key-value storage, which outlives the page. Calls go to `zaloNativeCall`, which the test answers.
 */
export function installBridge({ shellHost, webStorage, nativeStorage, hasBridge }: BridgeSetting) {
  if (location.hostname !== shellHost || window.top !== window) return
  type Native = (call: unknown) => Promise<string | undefined>
  const global = window as unknown as Record<string, unknown> & { zaloNativeCall: Native }
  const call = global.zaloNativeCall
  const disk = window.localStorage
  const state = { nativeStorage }
  global.zaloStandIn = state

  delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker
  if (webStorage !== 'kept')
    for (const name of ['localStorage', 'sessionStorage']) {
      const get = () => {
        if (webStorage === 'absent') return undefined
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      }
      Object.defineProperty(window, name, { configurable: true, get })
    }
  if (!hasBridge) {
    // The SDK asks for it without looking, and nobody hears that it failed: a fault of the SDK's own.
    addEventListener('unhandledrejection', (event) => {
      if (/ZaloJavaScriptInterface is not defined/.test(String(event.reason)))
        event.preventDefault()
    })
    return
  }

  const place = (appId: string) => `zalo-native:${appId}`
  const kept = (appId: string) =>
    JSON.parse(disk.getItem(place(appId)) ?? '{}') as Record<string, string>
  const keep = (appId: string, map: Record<string, string>) => {
    if (state.nativeStorage !== 'forgetful') disk.setItem(place(appId), JSON.stringify(map))
  }
  const storageCalls: Record<string, (request: Mpds) => object> = {
    'mpds.get': ({ appId, mpds_data: { keys = [] } }) => {
      const all = Object.entries(kept(appId))
      return { map: Object.fromEntries(all.filter(([key]) => keys.includes(key))) }
    },
    'mpds.set': ({ appId, mpds_data: { map = {} } }) => {
      if (state.nativeStorage === 'full') return { error_keys: Object.keys(map) }
      keep(appId, { ...kept(appId), ...map })
      return { error_keys: [] }
    },
    'mpds.remove.key': ({ appId, mpds_data: { keys = [] } }) => {
      const rest = Object.entries(kept(appId)).filter(([key]) => !keys.includes(key))
      keep(appId, Object.fromEntries(rest))
      return { error_keys: [] }
    },
    'mpds.get.size': ({ appId }) => ({ size: JSON.stringify(kept(appId)).length }),
    'mpds.clear.appData': ({ appId }) => {
      keep(appId, {})
      return {}
    },
  }
  global.ZaloJavaScriptInterface = {
    jsCall(
      _token: string,
      action: string,
      accessToken: string,
      params: string,
      callback: string | ((result: string) => void),
    ) {
      void call({ action, params, hasAccessToken: Boolean(accessToken) }).then((result) => {
        if (result === undefined) return
        // Android hands the name of a callback over as code, iOS the function itself.
        const give =
          typeof callback === 'function'
            ? callback
            : (new Function(`return ${callback}`)() as (result: string) => void)
        give(result)
      })
    },
    processActionMPDS(text: string): string {
      if (state.nativeStorage === 'throwing')
        throw new TypeError('processActionMPDS is no function')
      const request = JSON.parse(text) as Mpds
      const action = storageCalls[request.mpds_action]
      if (!action || state.nativeStorage === 'refusing')
        return JSON.stringify({
          error_code: -101,
          error_message: 'refused',
          action: 'action.zbrowser.mpds.sync',
        })
      return JSON.stringify({ error_code: 0, data: { mpds_data: action(request) } })
    },
    jsH5EventCallback() {},
    getStatusBarHeight: () => 24 * devicePixelRatio,
    checkCameraPermission() {},
  }
}
