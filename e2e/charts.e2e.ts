import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newcomer, phone, untilAlive } from './lib/journey'

const small = { width: 320, height: 640 }

const looks: [name: string, options: BrowserContextOptions, textSize?: number][] = [
  ['light', { viewport: phone }],
  ['dark', { viewport: phone, colorScheme: 'dark' }],
  ['forced colours', { viewport: small, forcedColors: 'active' }],
  ['320 px', { viewport: small }],
  ['320 px, very large', { viewport: small }, 1.5],
]

const places = [
  '/tin-nong/so-lieu',
  '/tin-nong/gia-danh-cong-an-vien-kiem-sat-toa-an',
  '/danh-gia/ket-qua',
  '/thong-ke',
]

/** What of a chart leaves its frame, drawings and letters; what scrolls of its own may. */
const leaving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.ct-chart *')].flatMap((part) => {
      const frame = part.closest('.ct-chart')?.getBoundingClientRect()
      const box = part.getBoundingClientRect()
      const isShown = box.width > 1 && box.height > 1 && !part.closest('.ct-chart__scroll')
      const isOut = frame && (box.right > frame.right + 1 || box.left < frame.left - 1)
      return isShown && isOut ? [`${part.tagName} ${part.textContent}`] : []
    }),
  )

/** Words of one drawing that lie on each other. */
const colliding = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.ct-chart svg[width="100%"]')].flatMap((drawing) => {
      const words = [...drawing.querySelectorAll('text')].filter(
        (text) => getComputedStyle(text).display !== 'none',
      )
      return words.flatMap((one, at) =>
        words.slice(at + 1).flatMap((other) => {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          return apart ? [] : [`${one.textContent} / ${other.textContent}`]
        }),
      )
    }),
  )

test.each(looks)(
  'charts keep to their frames in %s, on screens and on paper',
  async (_, options, textSize) => {
    const page = await newcomer(options)
    if (textSize)
      await page.addInitScript(
        (size) => localStorage.setItem('chung-tay:preferences', JSON.stringify({ textSize: size })),
        textSize,
      )
    let charts = 0
    for (const path of places) {
      await page.goto(inject('serviceUrl') + path)
      await untilAlive(page)
      charts += await page.locator('.ct-chart').count()
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media })
        expect([path, media, await leaving(page), await colliding(page)]).toEqual([
          path,
          media,
          [],
          [],
        ])
      }
      await page.emulateMedia({ media: null })
    }
    expect(charts).toBeGreaterThan(10)
  },
)
