import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { pickPlace } from './lib/choose-place'
import { holdDossier } from './lib/hold-dossier'
import { desktop, phone, visit } from './lib/journey'
import { paths } from './lib/paths'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The contrast of what lies below the window's edge is not looked at, so the window is taller than any page. */
const wholePage = 9000

type AxeResult = {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const decidedByColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe finds on a page as it is now, by these rules. */
async function faults(page: Page, name: string, rules: object = everything): Promise<string[]> {
  await page.addScriptTag({ content: axe })
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
        runOnly,
      }),
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${name} ${id} ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}

/** Colours change in a moment, not at once. */
const untilStill = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })

beforeAll(holdDossier)

test(
  'axe finds nothing on any route, in light and in dark',
  async () => {
    for (const path of paths) {
      const page = await visit(path, {
        colorScheme: 'light',
        viewport: { ...(path === '/' ? desktop : phone), height: wholePage },
        bypassCSP: true,
      })
      // This page alone is drawn by its script, once it knows the keys.
      if (path === '/to-giac') await page.getByRole('button', { name: /^Tôi đã có mã/ }).waitFor()
      expect(await faults(page, path)).toEqual([])
      // Dark is another set of colours on the same page: only what colours decide can differ.
      await page.emulateMedia({ colorScheme: 'dark' })
      await untilStill(page)
      expect(await faults(page, `${path} in dark`, decidedByColours)).toEqual([])
      await page.context().close()
    }
  },
  // Every route once, on a machine that may be busy.
  300_000,
)

test.each(['light', 'dark'] as const)(
  'axe finds nothing while somebody plays a contest in %s',
  async (colorScheme) => {
    const page = await visit('/trac-nghiem/cuoc-thi?c=cuoc-thi-mau', {
      colorScheme,
      viewport: { ...phone, height: wholePage },
      bypassCSP: true,
    })
    await page.getByLabel('Tên hiển thị').fill('Người Thử')
    expect(await faults(page, 'a contest')).toEqual([])
    await page.getByRole('combobox', { name: 'Xã, phường' }).click()
    await page.getByRole('option').first().waitFor()
    expect(await faults(page, 'choosing a place')).toEqual([])
    await pickPlace(page, 'Phố Hiến')
    await page.getByLabel(/Dự đoán/).fill('3')
    await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
    await page.getByText('Câu 1/').waitFor()
    expect(await faults(page, 'a question')).toEqual([])
    while ((await page.getByRole('button', { name: 'Nộp bài', exact: true }).count()) === 0) {
      const bar = await page.locator('.ct-play__bar strong').textContent()
      await page.getByRole('button', { name: 'Bỏ qua câu này' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Bỏ qua câu này' }).click()
      await page.locator('.ct-play__bar strong', { hasNotText: bar ?? '' }).waitFor()
    }
    await page.getByRole('button', { name: 'Nộp bài', exact: true }).click()
    await page.getByRole('button', { name: 'Nộp bài thi' }).click()
    // Points and places come after the end; until then people are thanked and told when.
    await page.getByText('Cảm ơn Người Thử đã dự thi!').waitFor()
    expect(await faults(page, 'what is shown until the end')).toEqual([])
  },
)
