import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { desktop, phone, visit } from './lib/journey'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The contrast of what lies below the window's edge is not looked at, so the window is taller than any page. */
const wholePage = 9000

const paths = [
  '/',
  '/tim',
  '/thu-tuc',
  '/thu-tuc/nhom/can-cuoc',
  '/thu-tuc/cap-lai-the-can-cuoc',
  '/lien-he',
  '/lien-he/cong-an-phuong-pho-hien',
  '/lien-he/cong-an-tinh-hung-yen',
  '/cam-nang',
  '/tin-nong',
  '/tin-nong/so-lieu',
  '/tin-nong/bat-coc-online',
  '/thong-ke',
  '/van-ban',
  '/van-ban/26-2023-qh15',
  '/trang/quyen-rieng-tu',
  '/trang/cong-an-khong-bao-gio',
  // The page for crime tips: apart from the app, under the same eyes.
  '/to-giac',
  '/phan-anh',
  '/phan-anh/viet',
  '/phan-anh/theo-doi',
  '/phan-anh/cong-khai',
  '/danh-gia',
  '/danh-gia/ket-qua',
  '/trac-nghiem',
  '/trac-nghiem/luyen-tap',
  '/trac-nghiem/luyen-tap/can-cuoc',
  '/ho-so',
  '/kiem-tra-lua-dao',
  '/kiem-tra-lua-dao?buoc=bat-dau',
  '/kiem-tra-lua-dao?buoc=xung-co-quan',
  '/kiem-tra-lua-dao?buoc=gia-danh-co-quan',
  '/kiem-tra-lua-dao/tra-cuu',
  '/kiem-tra-lua-dao/dung-la-cong-an',
  '/kiem-tra-lua-dao/bao',
  '/kiem-tra-lua-dao/khieu-nai',
  '/kiem-tra-lua-dao/khieu-nai/theo-doi',
  '/cua-toi',
  '/cai-dat',
  '/khong-co',
]

type AxeResult = {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any route in %s',
  async (colorScheme) => {
    for (const path of paths) {
      const page = await visit(path, {
        colorScheme,
        viewport: { ...(path === '/' ? desktop : phone), height: wholePage },
        bypassCSP: true,
      })
      // This page alone is drawn by its script, once it knows the keys.
      if (path === '/to-giac') await page.getByRole('button', { name: /^Tôi đã có mã/ }).waitFor()
      await page.addScriptTag({ content: axe })
      const { violations } = await page.evaluate(() =>
        (
          globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }
        ).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      )
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${path} ${id} ${target.join(' ')}: ${failureSummary}`,
        ),
      )
      expect(found).toEqual([])
      await page.close()
    }
  },
  // Every route once, on a machine that may be busy.
  300_000,
)
