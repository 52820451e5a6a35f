import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { staffWith, type Api } from '../cms/src/platform/testing/api'
import type { SeenPage } from '../miniapp/src/platform/whats-new/seen-page'
import { countLayoutShifts } from './lib/layout-shifts'
import { untilAlive, visit, withServiceWorker } from './lib/journey'

const title = /Có gì mới từ lần bạn xem trước/
let editor: Api
let field: string

beforeAll(async () => {
  editor = await staffWith(['editor'])
  field = (await editor.get('/api/procedure-fields?limit=1&where[kind][equals]=field')).body.docs[0]
    .id as string
})

type Procedure = { id: string; slug: string; path: string }

const fee = (amount: number) => ({ amount, currency: 'VND', per: 'một lần' })
const documents = [{ name: 'Tờ khai thử', copies: 1 }, { name: 'Sổ cũ của thử' }]

async function publishNew(name: string): Promise<Procedure> {
  const { status, body } = await editor.post('/api/procedures', {
    title: `Thủ tục thử ${name} ${Date.now()}`,
    summary: 'Thủ tục để thử việc báo có gì mới.',
    field,
    level: ['commune'],
    documents,
    steps: [{ title: 'Nộp tại công an xã, phường' }],
    processingTimes: [{ amount: 3, unit: 'working-days' }],
    fees: [fee(120_000)],
    online: { level: 'none' },
    provenance: { source: 'Kiểm thử', checkedAt: '2026-11-24', needsReview: false },
    _status: 'published',
  })
  expect({ status, errors: body.errors as unknown }).toEqual({ status: 201, errors: undefined })
  const { id, slug } = body.doc as Procedure
  return { id, slug, path: `/thu-tuc/${slug}` }
}

async function publish({ id }: Procedure, change: object): Promise<void> {
  const { status } = await editor.patch(`/api/procedures/${id}`, {
    ...change,
    _status: 'published',
  })
  expect(status).toBe(200)
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject('serviceUrl') + path, { waitUntil: 'load' })
  await untilAlive(page)
}

/** Opens a page as some days later: the browser's own copy of it is too old by then. */
async function comeBack(page: Page, path: string): Promise<void> {
  await forgetCopies(page)
  await open(page, path)
}

async function forgetCopies(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

/** Waits until this phone remembers the page as it is shown now; gives the moment. */
async function untilRemembered(page: Page, { slug }: Procedure, after = 0): Promise<number> {
  const seenAt = () =>
    page.evaluate((id) => {
      const kept = JSON.parse(localStorage.getItem('chung-tay:seen') ?? '[]') as SeenPage[]
      return kept.find((each) => each.id === id)?.at ?? 0
    }, `procedures/${slug}`)
  await expect.poll(seenAt).toBeGreaterThan(after)
  return seenAt()
}

const box = (page: Page) => page.getByRole('region', { name: title })

test('who comes back is told what changed, before and after, puts it away, and it is gone', async () => {
  const procedure = await publishNew('lệ phí')
  const page = await visit(procedure.path)
  await untilRemembered(page, procedure)
  expect(await box(page).count()).toBe(0)
  await publish(procedure, {
    fees: [fee(150_000)],
    documents: [documents[0], { name: 'Giấy khai sinh thử' }],
  })

  await comeBack(page, procedure.path)
  await box(page).waitFor()
  expect(await box(page).getByRole('listitem').allTextContents()).toEqual([
    'Lệ phí: 120.000 đ, một lần →nay là 150.000 đ, một lần',
    'Thêm giấy tờ: Giấy khai sinh thử',
    'Không cần nữa: Sổ cũ của thử',
  ])
  const facts = page.locator('.ct-fact').filter({ hasText: 'Bao nhiêu tiền' })
  expect(await facts.getByText('Đã đổi').count()).toBe(1)
  const papers = page.getByRole('list', { name: 'Giấy tờ cần có' }).getByRole('listitem')
  expect(await papers.filter({ hasText: 'Giấy khai sinh thử' }).getByText('Mới').count()).toBe(1)
  expect(await papers.filter({ hasText: 'Tờ khai thử' }).getByText('Mới').count()).toBe(0)

  // Together with everything else this phone remembers, and without a question that tells what was read.
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
  const layoutShift = await countLayoutShifts(page)
  await open(page, '/cua-toi')
  const news = page.getByRole('region', { name: 'Có gì mới ở trang bạn đã xem' })
  await news.getByRole('link', { name: /Có thay đổi/ }).waitFor()
  expect(asked.filter((url) => url.includes(procedure.slug))).toEqual([])
  // What this phone keeps comes in, and nothing that was seen moves.
  expect(await layoutShift()).toBeLessThan(0.02)
  await news.getByRole('link', { name: /Có thay đổi/ }).click()

  await box(page).getByRole('button', { name: 'Đã biết' }).click()
  await expect.poll(() => box(page).count()).toBe(0)
  expect(await page.getByText('Đã đổi').count()).toBe(0)
  const known = await untilRemembered(page, procedure)
  await comeBack(page, procedure.path)
  await untilRemembered(page, procedure, known)
  expect(await box(page).count()).toBe(0)
  await open(page, '/cua-toi')
  await page.getByRole('region', { name: 'Trang bạn đã xem' }).waitFor()
  expect(await news.count()).toBe(0)
})

test('a change of wording says nothing', async () => {
  const procedure = await publishNew('câu chữ')
  const page = await visit(procedure.path)
  const known = await untilRemembered(page, procedure)
  await publish(procedure, {
    summary: 'Thủ tục này để thử cách báo.',
    documents: [
      { name: 'TỜ KHAI  thử.', copies: 1 },
      { name: 'Sổ cũ của thử', note: 'Còn thì mang' },
    ],
  })
  await comeBack(page, procedure.path)
  await page.getByText('Thủ tục này để thử cách báo.').waitFor()
  await page.getByText('Còn thì mang').waitFor()
  await untilRemembered(page, procedure, known)
  expect(await box(page).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.dataset.news)).toBeUndefined()
})

test('the page keeps room from the first paint: nothing moves when the app comes', async () => {
  const procedure = await publishNew('chỗ đứng')
  const page = await visit(procedure.path)
  await untilRemembered(page, procedure)
  await publish(procedure, { fees: [fee(150_000)] })

  let letIn = () => {}
  const arrival = new Promise<void>((resolve) => (letIn = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await arrival
    await route.continue()
  })
  await forgetCopies(page)
  await page.goto(inject('serviceUrl') + procedure.path, { waitUntil: 'commit' })
  const top = async () => (await page.locator('.ct-facts').boundingBox())!.y
  await page.locator('footer.ct-provenance').waitFor()
  const before = await top()
  letIn()
  await box(page).waitFor()
  await page.locator('.ct-fact').getByText('Đã đổi').waitFor()
  expect(await top()).toBe(before)
})

test('what is published while somebody reads lies over the page, and opens at its top', async () => {
  const procedure = await publishNew('đang đọc')
  const page = await visit(procedure.path)
  await untilRemembered(page, procedure)
  await page.getByRole('heading', { name: 'Cách làm' }).scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => scrollY)
  await publish(procedure, { fees: [fee(150_000)] })
  const notice = page.getByRole('complementary', { name: 'Có gì mới' })
  await notice.waitFor()
  expect([await box(page).count(), await page.evaluate(() => scrollY)]).toEqual([0, top])
  await notice.getByRole('button', { name: 'Xem có gì mới' }).click()
  await box(page).getByText('150.000 đ').waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('it is told without a network, from what the phone holds', async () => {
  const procedure = await publishNew('mất mạng')
  const page = await visit(procedure.path, withServiceWorker)
  await untilRemembered(page, procedure)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await publish(procedure, { processingTimes: [{ amount: 5, unit: 'working-days' }] })
  // Where the service was slow, an older copy was shown first, and the news lies over it.
  const told = page.locator('.ct-news__box, .app-notice').first()
  await expect
    .poll(
      async () => {
        await comeBack(page, procedure.path)
        await told.waitFor()
        return box(page).count()
      },
      { timeout: 60_000 },
    )
    .toBe(1)
  await page.context().setOffline(true)
  await open(page, procedure.path)
  await box(page).waitFor()
  expect(await box(page).getByRole('listitem').allTextContents()).toEqual([
    'Thời hạn: Không quá 3 ngày làm việc →nay là Không quá 5 ngày làm việc',
  ])
})

test('who has read a page that is taken down is told so', async () => {
  const procedure = await publishNew('gỡ xuống')
  const page = await visit(procedure.path)
  await untilRemembered(page, procedure)
  const { status } = await editor.patch(`/api/procedures/${procedure.id}`, { _status: 'draft' })
  expect(status).toBe(200)
  await comeBack(page, procedure.path)
  await page.getByRole('heading', { level: 1, name: 'Trang này đã được gỡ' }).waitFor()
  await page.getByText(/Bạn đã xem “Thủ tục thử gỡ xuống/).waitFor()
  await page.getByRole('button', { name: 'Đã biết' }).click()
  await page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang này' }).waitFor()
})

test('turned off, the phone forgets and tells nothing', async () => {
  const procedure = await publishNew('tắt đi')
  const page = await visit(procedure.path)
  await untilRemembered(page, procedure)
  await open(page, '/cai-dat')
  await page.getByText('Báo khi trang bạn từng xem có thay đổi').click()
  await publish(procedure, { fees: [fee(150_000)] })
  await comeBack(page, procedure.path)
  await page.getByText('150.000 đ').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(await box(page).count()).toBe(0)
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => /seen/.test(key))),
  ).toEqual(['chung-tay:seen.off'])
})
