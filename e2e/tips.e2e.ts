import { letterFormat, openLetter, recipientsFor, type KeyEntry } from '@chung-tay/shared/tips'
import axe from 'axe-core'
import { execFileSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page, Request } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, staffWith, stranger, type Api } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { liveKey, type Key } from '../cms/src/tips/staff/testing'
import { sealed } from '../cms/src/tips/testing'
import { visit } from './lib/journey'

type Unit = { id: string; slug: string; name: string }
type Part = { id: string; kind: string; header: string; payload: string; name: string }
let unit: Unit
let handler: Api
let key: Key

beforeAll(async () => {
  unit = (await communes(18))[17] as Unit
  handler = await staffWith(['tip-handler'], [unit.id])
  const second = await staffWith(['tip-handler'], [unit.id])
  key = await liveKey(handler, second, unit.id)
  await liveKey(await administrator(), second, 'recovery')
})

const marker = `BIMAT${randomUUID().replaceAll('-', '')}`

async function findings(page: Page): Promise<string[]> {
  // The page's own policy lets nobody add a script, not even a test: it is evaluated instead.
  return page.evaluate(async (source) => {
    if (!('axe' in window)) (0, eval)(source)
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { violations } = await run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, axe.source)
}

/** Walks to the review of a tip with files. */
async function writeTip(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await page.getByRole('button', { name: 'Viết tin mới' }).click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByText('Hãy chọn một cách.').waitFor()
  await page.getByLabel('Không nêu tên').check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Ma túy').check()
  await page.getByLabel('Gửi đến đơn vị nào?').selectOption(unit.slug)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Chuyện gì đã xảy ra?').fill(`Có người bán ma túy, dấu ${marker}`)
  await page.getByLabel('Không nhớ, không rõ: Lúc nào?').check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.locator('input[type=file]').setInputFiles(files)
  for (const { name } of files) await page.getByText(name, { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('heading', { name: 'Xem lại trước khi gửi' }).waitFor()
}

async function readReceipt(page: Page): Promise<string> {
  await page.getByRole('heading', { name: /Đã gửi/ }).waitFor({ timeout: 80_000 })
  return ((await page.getByTestId('receipt').textContent()) ?? '').trim()
}

async function partsOf(reference: string): Promise<{ id: string; parts: Part[] }> {
  const { body } = await handler.get('/api/tips/staff/queue')
  const { id } = body.tips.find((tip: { reference: string }) => tip.reference === reference)
  const found = await handler.get(`/api/tips/staff/cases/${id as string}`)
  return { id: id as string, parts: found.body.parts as Part[] }
}

const bytes = (base64: string) => Buffer.from(base64, 'base64')

function decryptWithAge(file: Buffer): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'tips-e2e-'))
  writeFileSync(path.join(folder, 'key'), key.identity)
  writeFileSync(path.join(folder, 'file.age'), file)
  const out = execFileSync('/usr/bin/age', ['-d', '-i', `${folder}/key`, `${folder}/file.age`], {
    maxBuffer: 64 * 1024 * 1024,
  })
  rmSync(folder, { recursive: true })
  return out
}

test.skipIf(!existsSync('/usr/bin/age'))(
  'a tip with 30 MB of files survives a lost network; the age command opens it; both sides write',
  async () => {
    const photo = await sharp({
      create: { width: 800, height: 600, channels: 3, background: '#284' },
    })
      .withExif({ IFD0: { Make: marker } })
      .jpeg()
      .toBuffer()
    const clip = Buffer.concat([Buffer.from(marker), randomBytes(30 * 1024 * 1024)])
    const page = await visit('/to-giac', { bypassCSP: true })
    const sentBytes: Buffer[] = []
    const addresses = new Set<string>()
    page.on('request', (request: Request) => {
      addresses.add(request.url())
      sentBytes.push(Buffer.from(request.url()), request.postDataBuffer() ?? Buffer.alloc(0))
    })
    expect(await findings(page)).toEqual([])
    await writeTip(page, [
      { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: photo },
      { name: 'clip.mp4', mimeType: 'video/mp4', buffer: clip },
    ])
    expect(await page.getByText('Đã xóa thông tin về nơi chụp').count()).toBe(0)
    expect(await findings(page)).toEqual([])
    let chunks = 0
    page.on('requestfinished', (request) => {
      if (request.url().endsWith('/api/tips/chunks')) chunks += 1
      if (chunks === 8) {
        chunks += 1
        void page.context().setOffline(true)
      }
    })
    await page.getByRole('button', { name: 'Mã hóa và gửi' }).click()
    await page.getByText('Trang sẽ tự gửi tiếp').waitFor({ timeout: 60_000 })
    await page.context().setOffline(false)
    const receipt = await readReceipt(page)
    expect(receipt).toMatch(/^(\d{4} ){4}\d{4}$/)
    expect(await findings(page)).toEqual([])
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lưu mã thành ảnh' }).click()
    const picture = await saving
    expect(picture.suggestedFilename()).toBe('ma-so.png')
    expect(await sharp(await picture.path()).metadata()).toMatchObject({ width: 1080, height: 520 })
    const reference = (await page.getByText(/^TG-/).textContent()) ?? ''
    expect(page.url()).toBe(`${inject('serviceUrl')}/to-giac`)

    // Nothing readable left the page, nothing stayed on the phone, nothing came from elsewhere.
    expect(Buffer.concat(sentBytes).length).toBeGreaterThan(30 * 1024 * 1024)
    expect(sentBytes.some((each) => each.includes(marker))).toBe(false)
    const digits = receipt.replaceAll(' ', '')
    expect(sentBytes.some((each) => each.includes(digits))).toBe(false)
    expect([...addresses].filter((url) => !url.startsWith(inject('serviceUrl')))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await kept(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })

    // The handler's side, with Debian's age.
    const { id, parts } = await partsOf(reference)
    const report = parts.find(({ kind }) => kind === 'report')!
    const letter = JSON.parse(
      decryptWithAge(Buffer.concat([Buffer.from(report.header), bytes(report.payload)])).toString(),
    )
    expect(letter.answers[0].answer).toContain(marker)
    expect(
      letter.answers.find(({ question }: { question: string }) => question === 'Lúc nào?'),
    ).toEqual({
      question: 'Lúc nào?',
      answer: null,
    })
    expect(letter.sender.name).toBeUndefined()
    const opened = new Map<string, Buffer>()
    for (const file of letter.files) {
      const part = parts.find(({ name }) => name === file.name)!
      const stored = await fetch(
        `${inject('serviceUrl')}/api/tips/staff/cases/${id}/files/${part.id}`,
        { headers: handler.identity },
      )
      const payload = Buffer.from(await stored.arrayBuffer())
      const plain = decryptWithAge(Buffer.concat([Buffer.from(part.header), payload]))
      expect(plain.length).toBeGreaterThan(file.size)
      opened.set(file.title, plain.subarray(0, file.size))
    }
    expect(opened.get('clip.mp4')?.equals(clip)).toBe(true)
    expect(opened.get('anh.jpg')?.includes(marker)).toBe(false)
    expect((await sharp(opened.get('anh.jpg')).metadata()).width).toBe(800)

    // A reply, read by the receipt on another device, and an answer to it.
    const entries = (await stranger().get('/api/tips/keys')).body.entries as KeyEntry[]
    const readers = recipientsFor(entries, unit.slug)
    const reply = await sealed(
      {
        format: letterFormat,
        kind: 'reply',
        sentAt: new Date().toISOString(),
        thread: letter.thread,
        text: 'Xe màu gì?',
        files: [],
      },
      [...readers, letter.sender.recipient],
    )
    const replied = await handler.post(
      `/api/tips/staff/cases/${id}/letters`,
      { kind: 'reply', keySeq: entries.length, ...reply },
      { 'Idempotency-Key': randomUUID() },
    )
    expect(replied.status, JSON.stringify(replied.body)).toBe(200)

    const other = await visit('/to-giac', { bypassCSP: true })
    await other.getByRole('button', { name: /Tôi đã có mã/ }).click()
    await other
      .getByLabel('Mã 20 chữ số')
      .fill(digits.slice(0, 19) + ((Number(digits[19]) + 1) % 10))
    await other.getByRole('button', { name: 'Mở hộp thư' }).click()
    await other.getByText('Có chữ số gõ nhầm').waitFor()
    await other.getByLabel('Mã 20 chữ số').fill(receipt)
    await other.getByRole('button', { name: 'Mở hộp thư' }).click()
    await other.getByText('Xe màu gì?').waitFor({ timeout: 30_000 })
    expect(await findings(other)).toEqual([])
    await other.getByLabel('Viết cho cán bộ').fill('Xe màu đen')
    await other.getByRole('button', { name: 'Mã hóa và gửi thêm' }).click()
    await other.getByText('Xe màu đen').and(other.locator('.tp-text')).waitFor({ timeout: 30_000 })
    const message = (await partsOf(reference)).parts.find(({ kind }) => kind === 'message')!
    expect(
      await openLetter({ header: message.header, payload: bytes(message.payload) }, key.identity),
    ).toMatchObject({ text: 'Xe màu đen', thread: letter.thread })
  },
  180_000,
)

async function kept(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))
}

test('the page runs under its strict policy, with checked files, and leaves nothing behind', async () => {
  const response = await fetch(`${inject('serviceUrl')}/to-giac`)
  const html = await response.text()
  expect(response.headers.get('cache-control')).toBe('no-store')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  const loads = [...html.matchAll(/(?:src|href)="(\/to-giac\/[^"]+)" integrity="(sha384-[^"]+)"/g)]
  expect(loads).toHaveLength(2)

  // Without bypassing the policy: `visit` fails on any violation.
  const page = await visit('/to-giac')
  await page.getByRole('button', { name: 'Viết tin mới' }).click()
  await page.getByLabel('Không nêu tên').check()
  await page.getByRole('button', { name: 'Thoát nhanh' }).waitFor()
  await page.route('https://vi.wikipedia.org/**', (route) => route.fulfill({ body: 'ok' }))
  const before = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Thoát nhanh' }).click()
  await page.waitForURL('https://vi.wikipedia.org/')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a wrong receipt is told in words, a list of keys that was changed stops everything', async () => {
  const page = await visit('/to-giac')
  await page.getByRole('button', { name: /Tôi đã có mã/ }).click()
  await page.getByLabel('Mã 20 chữ số').fill('0000 0000 0000 0000 0000')
  await page.getByRole('button', { name: 'Mở hộp thư' }).click()
  await page.getByText('Không có hộp thư nào').waitFor({ timeout: 30_000 })

  const forged = await visit('/to-giac')
  await forged.route('**/api/tips/keys', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.json()) as { entries: { unit: string | null }[] }
    body.entries[0]!.unit = 'mot-don-vi-khac'
    await route.fulfill({ json: body })
  })
  await forged.reload()
  await forged.getByText('Danh sách khóa của cơ quan công an đã bị thay đổi').waitFor()
  expect(await forged.getByRole('button', { name: 'Viết tin mới' }).count()).toBe(0)
})

test('without JavaScript the page says what to do', async () => {
  const html = await (await fetch(`${inject('serviceUrl')}/to-giac`)).text()
  const shown = /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? ''
  expect(shown).toContain('chưa gửi được tin ở đây')
  expect(shown).toContain('href="tel:113"')
})
