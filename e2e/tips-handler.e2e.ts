import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test, vi } from 'vitest'
import { administrator, staffAccount, type Api } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { entriesSeenBy, liveKey, plantTip } from '../cms/src/tips/staff/testing'
import { phone } from './lib/journey'
import { answerTip, openCase, openPart, signedIn, tipDesk as desk, unlock } from './lib/tip-desk'

type Person = { email: string; password: string; api: Api }
type KeyFile = { file: string; passphrase: string; digits: string }
type Unit = { id: string; slug: string; name: string }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const passphrase = 'mat-khau-dai-cua-can-bo'
// Opening a key file is slow on purpose.
vi.setConfig({ testTimeout: 180_000 })
const run = randomUUID().slice(0, 4)
const [lanName, minhName] = [`Lan ${run}`, `Minh ${run}`]
let unit: Unit
let lan: Person
let minh: Person
let lanKey: KeyFile
let minhKey: KeyFile
const folder = mkdtempSync(path.join(tmpdir(), 'tips-'))

beforeAll(async () => {
  unit = (await communes(15))[14]!
  lan = await staffAccount(['tip-handler'], [unit.id], lanName)
  minh = await staffAccount(['tip-handler'], [unit.id], minhName)
})

test('two handlers make keys, confirm each other by telephone, and guard them', async () => {
  const [first, second] = [await desk(lan), await desk(minh)]
  lanKey = await makeKey(first, 'lan')
  minhKey = await makeKey(second, 'minh')
  await expectAccessible(first)

  // The holder sees the digits, whoever confirms does not.
  expect(await first.locator('body').innerText()).toContain(lanKey.digits)
  await openPart(second, 'Khóa')
  expect(await second.locator('body').innerText()).not.toContain(lanKey.digits)
  await confirm(second, lanName, '11111 11111 11111 11111 11111 11111')
  await second.getByText('Không khớp.').waitFor()
  await confirm(second, lanName, lanKey.digits)
  await row(second, lanName).getByText('Đang dùng').waitFor()
  await openPart(first, 'Khóa')
  await confirm(first, minhName, minhKey.digits)
  await row(first, minhName).getByText('Đang dùng').waitFor()

  const stored = await first.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(stored).not.toMatch(/AGE-SECRET|lan-|passphrase/i)
  expect(readFileSync(lanKey.file, 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/)
})

test('a handler reads a tip, answers it, takes it out, and two delete it', async () => {
  const tip = await plantTip(unit, await entriesSeenBy(lan.api), { text: 'Nhà số 5 bán ma túy' })
  const page = await desk(lan)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.postData() ?? ''))
  await openCase(page, tip.reference)
  await page.getByText('Nội dung đã mã hóa.').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Nhà số 5')
  await unlock(page, lanKey)
  await page.getByText('Nhà số 5 bán ma túy').waitFor()
  await expectAccessible(page)

  await answerTip(page, 'Cảm ơn, anh nhớ giờ không?')
  await page.getByLabel('Ghi chú nội bộ').check()
  await page.getByLabel(/^Ghi chú \(/).fill('Phối hợp đội 3')
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click()
  await page.locator('.tip-desk__letter').getByText('Phối hợp đội 3').waitFor()
  await page.getByRole('button', { name: 'Đã phân loại, bắt đầu xác minh' }).click()
  await page.locator('.staff-view__badge').getByText('Đang kiểm tra, xác minh').waitFor()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất tệp mã hóa' }).click(),
  ])
  const exported = path.join(folder, 'ho-so.tar.age')
  await download.saveAs(exported)
  if (existsSync('/usr/bin/age'))
    expect(openedByAge(exported, lanKey)).toContain('Nhà số 5 bán ma túy')
  expect(requests.join('\n')).not.toMatch(/AGE-SECRET|số 5|đội 3|nhớ giờ/)

  await page.getByRole('button', { name: 'Đề nghị xóa' }).click()
  await page.getByText('Chờ một cán bộ khác của đơn vị xác nhận.').waitFor()
  const other = await desk(minh)
  other.on('dialog', (dialog) => void dialog.accept())
  await openCase(other, tip.reference)
  await other.getByRole('button', { name: 'Xác nhận xóa hẳn' }).click()
  await other.getByRole('heading', { name: 'Vụ việc' }).waitFor()
  await other.getByRole('button', { name: 'Nhật ký' }).click()
  await other
    .getByRole('row', { name: /Xóa vụ việc/ })
    .first()
    .waitFor()
  await expectAccessible(other)
})

test('a lost key is revoked; the recovery key from its sheet lets a new one read', async () => {
  const admin = await administrator()
  const recovery = await liveKey(admin, lan.api, 'recovery')
  const tip = await plantTip(unit, await entriesSeenBy(lan.api), { text: 'Tin trước khi mất khóa' })
  const page = await desk(minh)
  page.on('dialog', (dialog) => void dialog.accept())
  await openPart(page, 'Khóa')
  await row(page, minhName).getByText('Thu hồi khóa').click()
  await row(page, minhName).getByLabel('Lý do').selectOption('lost')
  await row(page, minhName).getByRole('button', { name: 'Thu hồi' }).click()
  await page.getByText(/Khóa cũ \(\d+\)/).waitFor()
  const next = await makeKey(page, 'minh-moi')
  const other = await desk(lan)
  await openPart(other, 'Khóa')
  await confirm(other, minhName, next.digits)
  await row(other, minhName).getByText('Đang dùng').waitFor()

  await openPart(page, 'Vụ việc')
  await page.getByRole('button', { name: 'Nhập khóa từ tờ in' }).click()
  await page.getByLabel(/^Khóa trên tờ in/).fill(recovery.identity.match(/.{1,5}/g)!.join(' '))
  await page.getByRole('button', { name: 'Mở khóa để đọc' }).click()
  await page.getByText('khóa khôi phục').first().waitFor()
  await page.getByRole('button', { name: 'Mã hóa lại', exact: true }).click()
  await page.getByText('Đã mã hóa lại xong.').waitFor()
  await page.getByRole('button', { name: 'Khóa lại' }).click()
  await unlock(page, next)
  await openCase(page, tip.reference)
  await page.getByText('Tin trước khi mất khóa').waitFor()
})

test('what is no office of theirs stays closed; on a phone everything fits', async () => {
  const officer = await staffAccount(['officer'], [unit.id], 'Khác')
  const page = await signedIn(officer)
  await page.goto(`${inject('serviceUrl')}/admin/tin-bao`)
  await page.getByText('Trang này dành cho cán bộ tiếp nhận tin báo').waitFor()
  expect(await page.getByRole('link', { name: 'Tin báo, tố giác' }).count()).toBe(0)
  const small = await desk(lan, { viewport: phone })
  for (const part of ['Khóa', 'Vụ việc', 'Nhật ký']) {
    await openPart(small, part)
    const width = await small.evaluate(() => document.documentElement.scrollWidth)
    expect([part, width]).toEqual([part, phone.width])
  }
})

const row = (page: Page, holder: string) =>
  page
    .locator('section > ul > .tip-desk__key')
    .filter({ has: page.getByText(holder, { exact: true }) })

async function confirm(page: Page, holder: string, digits: string): Promise<void> {
  await row(page, holder)
    .getByLabel(/nhập 6 nhóm số/)
    .fill(digits)
  await row(page, holder).getByRole('button', { name: 'Xác nhận khóa' }).click()
}

async function makeKey(page: Page, name: string): Promise<KeyFile> {
  await page.getByLabel(/^Mật khẩu của tệp khóa \(/).fill(passphrase)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tạo khóa, tải tệp về' }).click(),
  ])
  const file = path.join(folder, `${name}.age`)
  await download.saveAs(file)
  await page.getByLabel(/^Thử mở/).setInputFiles(file)
  await page.getByLabel('Gõ lại mật khẩu').fill(passphrase)
  const digits = await page.locator('form .tip-desk__digits').innerText()
  await page.getByRole('button', { name: 'Đề nghị đưa khóa vào dùng' }).click()
  await page.getByText('Đã đề nghị.').waitFor()
  return { file, passphrase, digits }
}

/** What Debian's age makes of an exported file with the key file as the page saved it. */
function openedByAge(file: string, { file: key, passphrase }: KeyFile): string {
  // age asks for the passphrase at a terminal, which `script` gives it.
  const command = `age -d -i ${key} -o ${file}.tar ${file}`
  execFileSync('script', ['-qec', command, '/dev/null'], { input: `${passphrase}\n` })
  return execFileSync('tar', ['-xOf', `${file}.tar`, 'noi-dung.txt']).toString()
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations: found } = await axe.run('.tip-desk')
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(violations).toEqual([])
}
