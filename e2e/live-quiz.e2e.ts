import type { Page } from 'playwright-core'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { localPayload } from '../cms/src/platform/testing/local-payload'
import { newQuestions } from '../cms/src/quiz/live/testing'
import { newcomer, signIn, untilAlive, visit } from './lib/journey'

let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
})
afterAll(() => payload.destroy())

const projector = { width: 1280, height: 800 }

/** An officer opens a session in the admin and shows its screen; gives that and its code. */
async function showScreen(questions: number): Promise<{ screen: Page; code: string }> {
  const marker = `Hội trường ${Date.now()}`
  await newQuestions(payload, questions, (number) => ({ text: `${marker}, câu ${number + 1}?` }))
  const office = await newcomer({ viewport: projector })
  await signIn(office)
  await office.goto(`${inject('serviceUrl')}/admin/do-vui-truc-tiep`)
  await office.getByLabel('Tên buổi').fill(marker)
  for (let number = 1; number <= questions; number += 1)
    await office.getByRole('checkbox', { name: `${marker}, câu ${number}?` }).check()
  await office.getByRole('button', { name: `Mở phòng với ${questions} câu` }).click()
  const card = office.getByRole('listitem').filter({ hasText: marker })
  const address = await card
    .getByRole('link', { name: 'Mở màn hình trình chiếu' })
    .getAttribute('href')
  // On the computer of the hall nobody is signed in.
  const screen = await visit(address!, { viewport: projector })
  const shown = screen.locator('.ct-screen__code')
  await shown.waitFor()
  // The key is out of sight, and the page still knows it when it is loaded again.
  expect(screen.url()).not.toContain('#')
  await screen.reload()
  await shown.waitFor()
  return { screen, code: ((await shown.textContent()) ?? '').replace(/\D/g, '') }
}

/** A phone that scanned the picture; an empty name lets the app give one. */
async function comeIn(code: string, name: string): Promise<Page> {
  const phone = await visit(`/trac-nghiem/truc-tiep?ma=${code}`)
  await phone.getByLabel('Tên hiển thị').fill(name)
  await phone.getByRole('button', { name: 'Vào phòng' }).click()
  return phone
}

const choose = (phone: Page, isRight: boolean) =>
  phone
    .getByRole('button', { name: isRight ? /đúng$/ : /lạc$/ })
    .first()
    .click()

const asked = (page: Page, number: number) =>
  page.getByRole('heading', { name: new RegExp(`câu ${number}\\?$`) }).waitFor()

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Bảng xếp hạng' }).getByRole('listitem').allInnerTexts()

test('one screen and a hall of phones: late joining, a lost connection, the same board for all', async () => {
  const { screen, code } = await showScreen(3)
  const lan = await comeIn(code, 'Lan')
  await lan.getByText('Bạn đã vào phòng').waitFor()
  // The bar of places is away: its room belongs to the question.
  expect(await lan.getByRole('navigation', { name: 'Chính' }).isVisible()).toBe(false)
  const minh = await comeIn(code, 'Minh')
  await minh.getByText('Bạn đã vào phòng').waitFor()
  await screen.getByRole('button', { name: 'Minh', exact: true }).waitFor()

  await screen.keyboard.press('Space')
  for (const page of [screen, lan, minh]) await asked(page, 1)
  expect(await overflow(lan)).toBeLessThanOrEqual(0)
  await choose(lan, true)
  await lan.getByText('Đã nhận câu trả lời').waitFor()
  await screen.getByText('1/2 máy đã trả lời').waitFor()

  // Somebody comes late and is asked what all are asked.
  const late = await comeIn(code, '')
  await asked(late, 1)
  await choose(late, true)
  await late.getByText('Đã nhận câu trả lời').waitFor()
  expect(await lan.getByText('Đúng rồi!').count()).toBe(0)
  // The last one answers, and nobody waits for the clock.
  await choose(minh, false)
  await lan.getByText('Đúng rồi! +13 điểm').waitFor()
  await minh.getByText('Chưa đúng').waitFor()
  for (const page of [screen, lan, minh]) await page.getByText('GIAI-THICH vì sao.').waitFor()
  await screen.getByText('2/3').first().waitFor()
  await screen.keyboard.press('Space')
  await screen.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor()
  expect(await rows(screen)).toHaveLength(3)

  // Lan's phone loses its signal; the second question is opened meanwhile.
  await lan.context().setOffline(true)
  await lan.getByText('Đang mất kết nối').waitFor()
  await screen.keyboard.press('PageDown')
  await asked(minh, 2)
  await lan.context().setOffline(false)
  await asked(lan, 2)
  await lan.getByText('Đang mất kết nối').waitFor({ state: 'detached' })
  await lan.getByText('13 điểm · hạng 1/3').waitFor()
  // What is tapped without a signal is sent when it is back.
  await minh.context().setOffline(true)
  await choose(minh, true)
  await minh.getByText('Đang gửi câu trả lời…').waitFor()
  await minh.context().setOffline(false)
  await minh.getByText('Đã nhận câu trả lời').waitFor()
  await choose(lan, true)
  await choose(late, false)
  for (const page of [lan, minh]) await page.getByText('Đúng rồi! +13 điểm').waitFor()

  await screen.keyboard.press('Space')
  await screen.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor()
  await screen.keyboard.press('Space')
  await asked(screen, 3)
  // A phone that was closed comes back by the same picture, and is who it was.
  const context = lan.context()
  await lan.close()
  const again = await context.newPage()
  await again.goto(`${inject('serviceUrl')}/trac-nghiem/truc-tiep?ma=${code}`)
  await untilAlive(again)
  await asked(again, 3)
  await again.getByText('26 điểm · hạng 1/3').waitFor()
  // The clock stands while the officer says something.
  await screen.keyboard.press('p')
  await again.getByText(/Tạm dừng · còn \d+ giây/).waitFor()
  await screen.getByRole('button', { name: 'Chạy tiếp' }).click()
  for (const phone of [again, minh, late]) await choose(phone, true)
  await again.getByText('Đúng rồi! +10 điểm').waitFor()
  await screen.keyboard.press('Space')

  await again.getByRole('heading', { name: 'Bạn đứng thứ 1 trong 3 máy' }).waitFor()
  await minh.getByRole('heading', { name: 'Bạn đứng thứ 2 trong 3 máy' }).waitFor()
  await screen.getByRole('heading', { name: 'Cảm ơn mọi người!' }).waitFor()
  const board = (await rows(screen)).map(tidy)
  expect(board).toHaveLength(3)
  for (const phone of [again, minh, late]) expect((await rows(phone)).map(tidy)).toEqual(board)
  for (const phone of [again, minh, late]) expect(await overflow(phone)).toBeLessThanOrEqual(0)
})

/** A row as it reads on every page: on a phone its own row says so. */
const tidy = (row: string) => row.replace(' (bạn)', '').replace(/\s+/g, ' ')

test('a wrong code and a name that is refused are told at the field', async () => {
  const phone = await visit('/trac-nghiem/truc-tiep')
  await phone.getByLabel('Mã phòng').fill('12')
  await phone.getByRole('button', { name: 'Vào phòng' }).click()
  await phone.getByText('Mã phòng có sáu chữ số').first().waitFor()
  await phone.getByLabel('Mã phòng').fill('000 000')
  await phone.getByLabel('Tên hiển thị').fill('Công an phường')
  await phone.getByRole('button', { name: 'Vào phòng' }).click()
  await phone
    .getByText(/dễ làm người khác hiểu nhầm/)
    .first()
    .waitFor()
  await phone.getByLabel('Tên hiển thị').fill('')
  await phone.getByRole('button', { name: 'Vào phòng' }).click()
  await phone
    .getByText(/Không có phòng nào mang mã này/)
    .first()
    .waitFor()
})
