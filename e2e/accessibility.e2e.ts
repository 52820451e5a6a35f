import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { desktop, phone, visit } from './lib/journey'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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
  '/van-ban',
  '/van-ban/26-2023-qh15',
  '/trang/quyen-rieng-tu',
  '/trang/cong-an-khong-bao-gio',
  '/phan-anh',
  '/phan-anh/viet',
  '/phan-anh/theo-doi',
  '/phan-anh/cong-khai',
  '/danh-gia',
  '/danh-gia/ket-qua',
  '/ho-so',
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
        viewport: path === '/' ? desktop : phone,
        bypassCSP: true,
      })
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
)
