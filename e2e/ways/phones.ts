import type { DemoService } from '../lib/demo-service'
import { newcomer, phone as small, untilAlive, withServiceWorker } from '../lib/journey'
import { thumbOn, type Thumb } from '../lib/thumb'
import { takeZaloPhone } from '../zalo-shell/zalo-phone'
import type { Phone } from './way'

/** Where the app runs, with a phone that has it open at its home page. */
export const hosts = [
  { host: 'Zalo', takePhoneAt: phoneInZalo, isLast: false },
  { host: 'trình duyệt', takePhoneAt: phoneInBrowser, isLast: true },
] as const

const touch = { viewport: small, hasTouch: true, isMobile: true }
const entrance = { name: /Tố giác tội phạm/ }

async function phoneInBrowser({ url }: DemoService): Promise<Phone> {
  const page = await newcomer({ ...touch, ...withServiceWorker })
  const reopen = async () => {
    await page.goto(url, { waitUntil: 'load' })
    await untilAlive(page)
  }
  await reopen()
  const thumb = thumbOn(page)
  const toTips = async () => {
    await thumb.tap(page.getByRole('link', entrance))
    await thumb.tap(page.getByRole('button', { name: 'Mở trang tố giác an toàn' }))
    return thumb
  }
  return { ...thumb, reopen, toTips }
}

async function phoneInZalo({ url }: DemoService): Promise<Phone> {
  const zalo = await takeZaloPhone({ province: 'demo', serviceUrl: url, context: touch })
  await zalo.open()
  const thumb = thumbOn(zalo.page)
  let outside: Thumb | undefined
  // The address is all that leaves Zalo: it is typed into the phone's browser.
  const toTips = async () => {
    await thumb.tap(zalo.page.getByRole('link', entrance))
    const address = await zalo.page.getByText(/^[^ ]+\/to-giac$/).innerText()
    const proxy = { server: zalo.network.proxy }
    const page = await newcomer({ ...touch, proxy, ignoreHTTPSErrors: true, extraHTTPHeaders: {} })
    await page.goto(`https://${address}`, { waitUntil: 'load' })
    outside = thumbOn(page)
    return outside
  }
  const taps = () => thumb.taps() + (outside?.taps() ?? 0)
  return { ...thumb, taps, reopen: () => zalo.open(), toTips }
}
