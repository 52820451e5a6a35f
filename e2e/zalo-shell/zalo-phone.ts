import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { someAddress } from '../../cms/src/platform/testing/api'
import { atEnd, newcomer, phone as small, untilStarted } from '../lib/journey'
import { appUrl, shellHost } from './names'
import {
  installBridge,
  type BridgeSetting,
  type NativeStorage,
  type WebStorage,
} from './native-bridge'
import {
  loginWithoutConsent,
  nativeResult,
  type NativeAnswer,
  type NativeCall,
} from './native-calls'
import { openNetwork, type Network } from './network'
import { zaloPackage, type Province } from './package'
import { listenForLeaving, movesOf, type Moves } from './phone-moves'
import { userAgents, type Device } from './user-agents'
import { nobodyKnown, type ZaloAccount } from './zalo-servers'

export type ZaloPhoneSetting = {
  province?: Province
  /** The service behind the app; that of the test run unless told. */
  serviceUrl?: string
  device?: Device
  theme?: 'light' | 'dark'
  webStorage?: WebStorage
  nativeStorage?: NativeStorage
  hasBridge?: boolean
  /** Whose Zalo it is; somebody our service's Zalo does not know unless told. */
  account?: ZaloAccount
  /** What the calls named here are answered from the first one on. */
  answers?: Record<string, NativeAnswer>
  context?: BrowserContextOptions
}

/** A phone with Zalo on it, and nothing of our app opened yet. */
export type ZaloPhone = Moves & {
  page: Page
  network: Network
  /** What the SDK asked of Zalo's program, in order. */
  calls: NativeCall[]
  /** Where the web view was asked to go that is no page: `tel:`, `sms:`, another app. */
  left: string[]
  /** Says how a call is answered from now on, by its name such as `action.open.phone`. */
  answer: (action: string, answer: NativeAnswer) => void
  /** Opens a path of the app as from a deep link, cold, and waits until the app works. */
  open: (path?: string) => Promise<void>
  /** Waits for a call of this name and gives its parameters. */
  called: (action: string) => Promise<NativeCall>
}

/**
 * A phone on which our package runs as in Zalo's web view: at Zalo's address, in Zalo's shell, with the SDK
 * untouched, which speaks to a native side that does what the test says. It ends with the test.
 */
export async function takeZaloPhone(setting: ZaloPhoneSetting = {}): Promise<ZaloPhone> {
  const { province = 'starter', serviceUrl = inject('serviceUrl'), device = 'android' } = setting
  const { theme = 'light', context = {}, account = nobodyKnown } = setting
  const network = await openNetwork({
    www: await zaloPackage(province, serviceUrl),
    serviceUrl,
    address: someAddress(),
    shell: { theme, language: 'vi' },
    account,
  })
  const page = await newcomer({
    viewport: small,
    userAgent: userAgents[device],
    ignoreHTTPSErrors: true,
    proxy: { server: network.proxy },
    extraHTTPHeaders: {},
    ...context,
  })
  atEnd(network.close)

  const answers = new Map<string, NativeAnswer>(Object.entries(setting.answers ?? {}))
  if (!account.hasConsented && !answers.has('action.jump.login'))
    answers.set('action.jump.login', { data: loginWithoutConsent })
  const calls: NativeCall[] = []
  const waiting = new Set<() => void>()
  await page.exposeBinding('zaloNativeCall', async (_, call: Spoken) => {
    const { action, hasAccessToken } = call
    calls.push({ action, params: JSON.parse(call.params) as NativeCall['params'], hasAccessToken })
    for (const look of waiting) look()
    const answer = answers.get(action) ?? {}
    if ('after' in answer && answer.after)
      await new Promise((resolve) => setTimeout(resolve, answer.after))
    return nativeResult(action, answer)
  })
  const bridge: BridgeSetting = {
    shellHost,
    webStorage: setting.webStorage ?? 'absent',
    nativeStorage: setting.nativeStorage ?? 'kept',
    hasBridge: setting.hasBridge ?? true,
  }
  await page.addInitScript(installBridge, bridge)
  const left = await listenForLeaving(page)

  return {
    ...movesOf(page),
    page,
    network,
    calls,
    left,
    answer: (action, answer) => void answers.set(action, answer),
    open: async (path = '/') => {
      await page.goto(appUrl + path, { waitUntil: 'load' })
      await untilStarted(page)
    },
    called: (action) =>
      new Promise((resolve) => {
        const look = () => {
          const call = calls.find((each) => each.action === action)
          if (!call) return
          waiting.delete(look)
          resolve(call)
        }
        waiting.add(look)
        look()
      }),
  }
}

/** A call as the bridge hands it over: its parameters are text. */
type Spoken = { action: string; params: string; hasAccessToken: boolean }
