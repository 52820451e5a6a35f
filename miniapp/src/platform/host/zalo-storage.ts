import type { KeyValueStorage } from './host'
import { zaloAppId } from './zalo-link'

type Bridge = { processActionMPDS?: (call: string) => string }
type Answer = {
  error_code?: number
  data?: { mpds_data?: { map?: Record<string, string>; error_keys?: string[] } }
}

/**
 * What Zalo keeps on the phone for this app. Asked for by the same call as the SDK's `nativeStorage`
 * makes (a test holds both side by side), but without the SDK: what the person prefers is known before
 * the first paint. Zalo that is too old for it leaves the web view's own storage, as the SDK does too.
 * Whether anything is kept shows when it is written.
 * @throws where there is neither
 */
export function zaloStorage(): KeyValueStorage {
  const bridge = (window as { ZaloJavaScriptInterface?: Bridge }).ZaloJavaScriptInterface
  if (typeof bridge?.processActionMPDS !== 'function') return window.localStorage
  const ask = (action: string, data: unknown) => {
    const call = { mpds_action: action, mpds_data: data, appId: zaloAppId() }
    const answer = JSON.parse(bridge.processActionMPDS?.(JSON.stringify(call)) ?? '') as Answer
    if (answer.error_code !== 0) throw new Error(`${action} answered ${answer.error_code}`)
    return answer.data?.mpds_data
  }
  return {
    getItem: (key) => ask('mpds.get', { keys: [key] })?.map?.[key] || null,
    setItem: (key, value) => {
      const refused = ask('mpds.set', { map: { [key]: value } })?.error_keys ?? []
      if (refused.length > 0) throw new Error(`mpds.set refused ${key}`)
    },
    removeItem: (key) => void ask('mpds.remove.key', { keys: [key] }),
  }
}
