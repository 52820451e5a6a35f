import { beforeAll, expect, inject, test } from 'vitest'
import { holdDossier } from './lib/hold-dossier'
import { newcomer, untilAlive, visit } from './lib/journey'
import {
  deadControls,
  faultsOfFocus,
  firstTaskBelow,
  sameStates,
  smallTargets,
} from './lib/page-faults'
import { paths } from './lib/paths'

beforeAll(holdDossier)

/** Where ways begin. */
const mainPaths = [
  '/',
  '/tim',
  '/thu-tuc',
  '/thu-tuc/nhom/can-cuoc',
  '/lien-he',
  '/cam-nang',
  '/muc-phat',
  '/tin-nong',
  '/phan-anh',
  '/phan-anh/viet',
  '/phan-anh/theo-doi',
  '/danh-gia',
  '/trac-nghiem',
  '/trac-nghiem/hom-nay',
  '/trac-nghiem/lich',
  '/trac-nghiem/luyen-tap',
  '/ho-so',
  '/kiem-tra-lua-dao',
  '/kiem-tra-lua-dao/tra-cuu',
  '/kiem-tra-lua-dao/dung-la-cong-an',
  '/kiem-tra-lua-dao/bao',
  '/cua-toi',
  '/cai-dat',
]

test(
  'on every route a thumb hits, the focus is seen, and states show in forced colours',
  async () => {
    const faults: Record<string, string[]> = {}
    const known = new Set<string>()
    const page = await newcomer({ forcedColors: 'active' })
    for (const path of paths) {
      await page.goto(inject('serviceUrl') + path)
      await untilAlive(page)
      if (path === '/to-giac') await page.getByRole('button', { name: /^Tôi đã có mã/ }).waitFor()
      const found = [
        ...(await smallTargets(page)),
        ...(await sameStates(page, known)),
        ...(await faultsOfFocus(page)),
      ]
      if (found.length > 0) faults[path] = found
    }
    expect(faults).toEqual({})
  },
  // Every route once, on a machine that may be busy.
  300_000,
)

test('without JavaScript nothing looks alive that is not, and every form says what to do instead', async () => {
  const faults: Record<string, string[]> = {}
  const page = await newcomer({ javaScriptEnabled: false })
  for (const path of paths) {
    await page.goto(inject('serviceUrl') + path)
    const found = await deadControls(page)
    if (
      !(await page
        .getByText(/JavaScript/)
        .first()
        .isVisible())
    )
      found.push('does not say why')
    if (found.length > 0) faults[path] = found
  }
  expect(faults).toEqual({})
}, 300_000)

test('with the largest text the first screen still shows what the page is for', async () => {
  const faults: Record<string, string> = {}
  const page = await newcomer()
  await page.addInitScript(() =>
    localStorage.setItem('chung-tay:preferences', JSON.stringify({ textSize: 1.5 })),
  )
  for (const path of mainPaths) {
    await page.goto(inject('serviceUrl') + path)
    await untilAlive(page)
    // What is still being loaded has nothing to do on it yet.
    await page.locator('main .ct-skeleton').waitFor({ state: 'detached' })
    const fault = await firstTaskBelow(page)
    if (fault) faults[path] = fault
  }
  expect(faults).toEqual({})
}, 300_000)

test('in forced colours a switch shows its state by the system’s colours', async () => {
  const page = await visit('/cai-dat', { forcedColors: 'active' })
  const colours = () =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.forcedColorAdjust = 'none'
      const named = (name: string) => {
        probe.style.backgroundColor = name
        return getComputedStyle(probe).backgroundColor
      }
      const [highlight, canvas] = [named('Highlight'), named('Canvas')]
      probe.remove()
      const field = document.querySelector('[role=switch]')!
      return { is: getComputedStyle(field).backgroundColor, highlight, canvas }
    })
  const isOn = page.getByRole('switch', { name: /Đếm lượt dùng/ })
  expect(await isOn.isChecked()).toBe(true)
  const on = await colours()
  expect(on.is).toBe(on.highlight)
  await isOn.uncheck()
  const off = await colours()
  expect(off.is).toBe(off.canvas)
})
