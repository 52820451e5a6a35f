import type { Browser, CDPSession, Page } from 'playwright-core'
import { shellHost } from '../../e2e/zalo-shell/names'
import { installBridge, type BridgeSetting } from '../../e2e/zalo-shell/native-bridge'
import { nativeResult } from '../../e2e/zalo-shell/native-calls'
import { openNetwork, type Network } from '../../e2e/zalo-shell/network'
import { userAgents } from '../../e2e/zalo-shell/user-agents'
import { nobodyKnown } from '../../e2e/zalo-shell/zalo-servers'

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slow = {
  offline: false,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
  latency: 150,
}

const bridge: BridgeSetting = {
  shellHost,
  webStorage: 'absent',
  nativeStorage: 'kept',
  hasBridge: true,
}

export type SlowPhone = {
  page: Page
  devtools: CDPSession
  network: Network
  close: () => Promise<void>
}

/** A phone with a processor four times slower than this machine's and a slow network, a package in Zalo's shell on it. */
export async function takeSlowPhone(
  browser: Browser,
  { www, serviceUrl }: { www: string; serviceUrl: string },
): Promise<SlowPhone> {
  const network = await openNetwork({
    www,
    serviceUrl,
    address: '127.0.0.1',
    account: nobodyKnown,
    shell: { theme: 'light', language: 'vi' },
  })
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    userAgent: userAgents.android,
    ignoreHTTPSErrors: true,
    proxy: { server: network.proxy },
  })
  const page = await context.newPage()
  await page.exposeBinding('zaloNativeCall', (_, { action }: { action: string }) =>
    nativeResult(action, {}),
  )
  await page.addInitScript(installBridge, bridge)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await devtools.send('Network.emulateNetworkConditions', slow)
  return {
    page,
    devtools,
    network,
    close: async () => {
      await context.close()
      await network.close()
    },
  }
}
