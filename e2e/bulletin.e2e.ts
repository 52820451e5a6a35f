import { expect, inject, test } from 'vitest'
import { newcomer, untilAlive, untilReadOffline, visit, withServiceWorker } from './lib/journey'

/** The newest week but one of the list, as the address of its page: other journeys publish in this one. */
async function recentBulletin(): Promise<string> {
  const page = await visit('/tin-nong/ban-tin')
  const link = page.locator('.ct-link-item a[href^="/tin-nong/ban-tin/"]').nth(1)
  return (await link.getAttribute('href')) ?? ''
}

test('somebody opens the bulletin from the alerts, reads it, and sends it as a picture', async () => {
  const page = await visit('/tin-nong')
  await page.getByRole('link', { name: 'Bản tin tuần' }).click()
  await page.locator('.ct-link-item a[href^="/tin-nong/ban-tin/"]').first().click()
  await page.getByRole('heading', { level: 1, name: /^Bản tin tuần \d\d\/\d\d/ }).waitFor()
  for (const name of ['Có gì mới', /^Thủ đoạn cần biết/, 'Việc cần làm', 'Nguồn'])
    await page.getByRole('heading', { level: 2, name }).waitFor()

  await page.getByRole('button', { name: 'Tạo ảnh gửi người thân' }).click()
  await page.getByRole('img', { name: /Có gì mới: .*Phải làm gì: / }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lưu ảnh về máy' }).click()
  expect((await download).suggestedFilename()).toMatch(/^ban-tin-\d{4}-w\d\d\.png$/)
})

test('every bulletin prints on one A4 sheet, without buttons', async () => {
  const page = await visit('/tin-nong/ban-tin')
  const hrefs = await page
    .locator('.ct-link-item a[href^="/tin-nong/ban-tin/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(5)
  const sheets: Record<string, number> = {}
  for (const href of hrefs) {
    await page.goto(inject('serviceUrl') + href)
    await untilAlive(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    await page.emulateMedia({ media: null })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    sheets[href] = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }
  expect(sheets).toEqual(Object.fromEntries(hrefs.map((href) => [href, 1])))
})

test('the bulletin is there without JavaScript and without a network, and its feeds answer', async () => {
  const path = await recentBulletin()
  const plain = await newcomer({ javaScriptEnabled: false })
  await plain.goto(inject('serviceUrl') + path)
  await plain.getByRole('heading', { level: 2, name: 'Việc cần làm' }).waitFor()
  expect(await plain.locator('.ct-alert__steps li').count()).toBeGreaterThan(1)
  const described = plain.locator('meta[name=description]')
  expect(await described.getAttribute('content')).toContain('Thủ đoạn cần biết')
  const feeds = await plain
    .locator('head link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(feeds).toHaveLength(3)
  for (const href of feeds) {
    const answer = await fetch(href)
    expect([href, answer.status]).toEqual([href, 200])
    expect(await answer.text()).toContain(path)
  }

  const page = await visit('/', withServiceWorker)
  await untilReadOffline(page)
  await page.context().setOffline(true)
  await page.goto(inject('serviceUrl') + path)
  await page.getByRole('heading', { level: 2, name: 'Việc cần làm' }).waitFor()
})

test('a week without anything says so', async () => {
  const page = await visit('/tin-nong/ban-tin/2024-w10')
  await page.getByText('Tuần này chưa có tin cảnh báo hay số liệu mới.').waitFor()
})

test('pages say in their HTML what they are, before any script has run', async () => {
  const titles = new Map<string, string>()
  for (const path of ['/thu-tuc', '/tin-nong', '/tin-nong/ban-tin', await recentBulletin()]) {
    const html = await (await fetch(inject('serviceUrl') + path)).text()
    titles.set(path, /<title[^>]*>([^<]*)/.exec(html)?.[1] ?? '')
    expect([path, html.includes('<meta data-page name="description"')]).toEqual([path, true])
  }
  expect(new Set(titles.values()).size).toBe(titles.size)
})
