import { expect, inject, test } from 'vitest'
import { administrator, provenance } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { desktop, visit } from './lib/journey'

test('somebody narrows the alerts to those for old people, and hands the address on', async () => {
  const page = await visit('/tin-nong')
  await page.getByRole('button', { name: 'Lọc' }).click()
  await page.getByRole('button', { name: 'Người cao tuổi' }).click()
  await page.getByText(/Tìm thấy \d+ tin/).waitFor()
  expect(page.url()).toContain('nguoi=elderly')
  const other = await visit(new URL(page.url()).pathname + new URL(page.url()).search)
  await other.getByRole('button', { name: 'Lọc: Người cao tuổi' }).waitFor({ timeout: 10_000 })
})

test('an alert for one commune stands first on the home page there, and nowhere else', async () => {
  const [commune] = await communes(1)
  const admin = await administrator()
  const title = `Kẻ gian gõ cửa tự xưng thu phí ${Date.now()}`
  const made = await admin.post('/api/alerts', {
    title,
    summary: 'Có người lạ đi từng nhà thu phí không có giấy tờ.',
    severity: 'info',
    group: 'combined',
    issuedAt: new Date().toISOString(),
    scamForm: 'Thu phí giả',
    audiences: ['everyone'],
    areas: [commune!.id],
    signs: [{ text: 'Không có giấy giới thiệu.' }],
    whatToDo: [{ text: 'Gọi công an xã.' }],
    selfCheckStep: 'xung-co-quan',
    provenance,
    _status: 'published',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  try {
    const elsewhere = await visit('/')
    await elsewhere.getByRole('heading', { name: 'Tin nóng' }).waitFor()
    expect(await elsewhere.getByText(title).count()).toBe(0)
    const page = await visit(`/lien-he/${commune!.slug}`)
    await page.getByRole('button', { name: 'Chọn làm nơi của tôi' }).click()
    await page.goto(`${inject('serviceUrl')}/`)
    await page.getByRole('link', { name: new RegExp(title) }).click({ timeout: 20_000 })
    const check = page.getByRole('link', { name: 'Tự kiểm tra' })
    expect(await check.getAttribute('href')).toBe('/kiem-tra-lua-dao?buoc=xung-co-quan')
  } finally {
    await admin.delete(`/api/alerts/${made.body.doc.id}`)
  }
})

test('somebody says that it happened to them, once, and keeps a picture for the family', async () => {
  const page = await visit('/tin-nong')
  await page.locator('.ct-link-item a[href^="/tin-nong/"]').first().click()
  await page.getByRole('button', { name: /Tôi từng gặp/ }).click()
  await page.getByText('Đã ghi nhận. Cảm ơn bạn.').waitFor({ timeout: 60_000 })
  await page.reload()
  const said = page.getByRole('button', { name: /Tôi từng gặp · \d+/ })
  await said.waitFor()
  expect(await said.isDisabled()).toBe(true)

  await page.getByRole('button', { name: 'Tạo ảnh gửi người thân' }).click()
  await page.getByRole('img', { name: /Phải làm gì/ }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lưu ảnh về máy' }).click()
  expect((await download).suggestedFilename()).toMatch(/^canh-bao-[a-z0-9-]+\.png$/)
  await page.getByText('Đã lưu ảnh.').waitFor()
})

test('a reaction is taken back within five seconds and never sent; who reads on has sent it', async () => {
  const page = await visit('/tin-nong')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/alerts/reactions'))
      sent.push(request.url())
  })
  await page.locator('.ct-link-item a[href^="/tin-nong/"]').first().click()
  const helpful = page.getByRole('button', { name: /Có ích/ })
  await page.clock.install()
  await helpful.click()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.clock.runFor(6_000)
  await page.evaluate(() => fetch('/api/health'))
  expect([sent, await helpful.isEnabled()]).toEqual([[], true])

  await helpful.click()
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor()
  const answer = page.waitForResponse((one) => one.url().endsWith('/api/alerts/reactions'), {
    timeout: 60_000,
  })
  await page.goBack()
  expect((await answer).status()).toBe(201)
  expect(sent).toHaveLength(1)
})

test('the figures stand by what they are about, each with its source', async () => {
  const page = await visit('/tin-nong/so-lieu', { viewport: desktop })
  for (const name of ['Theo thời gian', 'Theo hình thức', 'Theo thiệt hại'])
    await page.getByRole('heading', { level: 2, name }).waitFor()
  const charts = await page.locator('main figure').count()
  expect(charts).toBeGreaterThan(8)
  expect(await page.getByText(/Nguồn: /).count()).toBe(charts)
})

test('the feeds are named in the head and answer', async () => {
  const page = await visit('/tin-nong')
  const hrefs = await page
    .locator('head link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs).toHaveLength(3)
  for (const href of hrefs) expect((await fetch(href)).status).toBe(200)
})
