import { expect, test } from 'vitest'
import { newCase } from '../cms/src/feedback/testing'
import { staffWith } from '../cms/src/platform/testing/api'
import { desktop, openList, signIn, visit } from './lib/journey'
import { referenceOfSent, writeFeedback } from './lib/write-feedback'

test('closed is not solved: the sender reads why, opens it again, is answered, and it is counted', async () => {
  const sender = await visit('/phan-anh/viet')
  const words = `Xe tải đỗ chắn cổng trường ${Date.now()}`
  await writeFeedback(sender, words)
  await sender.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await sender.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })
  const reference = await referenceOfSent(sender)

  const officer = await visit('/', { viewport: desktop })
  await signIn(officer)
  const openCase = async () => {
    await openList(officer, 'feedback-cases')
    await officer.getByRole('navigation', { name: 'Hàng việc phản ánh' }).waitFor()
    await officer.getByRole('link', { name: reference }).first().click()
    await officer.getByRole('heading', { level: 1, name: reference }).waitFor()
  }
  await openCase()
  await officer.getByLabel('Việc cần làm').selectOption('close')
  await officer.getByLabel('Kết quả').selectOption('insufficient')
  await officer
    .getByLabel('Vì sao kết thúc như thế')
    .fill('Chưa rõ cổng trường nào, gọi lại không được.')
  await officer.getByRole('button', { name: 'Kết thúc', exact: true }).click()
  await officer.getByText('Đã xong: Kết thúc').waitFor()

  await sender.getByRole('link', { name: 'Xem và nhắn thêm' }).click()
  await sender.getByText('Đã đóng, chưa giải quyết').waitFor()
  await sender.getByText('Chưa giải quyết vì không đủ thông tin', { exact: true }).waitFor()
  const shown = await sender.locator('main').innerText()
  expect(shown).toContain('Chưa rõ cổng trường nào')
  expect(shown).toContain('còn 2 lần')
  const complaint = 'Cổng trường tiểu học, sáng nào cũng có.'
  await sender.getByLabel('Điều gì chưa ổn?').fill(complaint)
  await sender.getByRole('button', { name: 'Gửi và mở lại' }).click()
  await sender.getByText('Đã mở lại để xem xét tiếp').waitFor({ timeout: 60_000 })

  // It stands before all queues, with what its sender wrote.
  await openList(officer, 'feedback-cases')
  const first = officer.getByRole('region', { name: 'Người dân mở lại, xem trước' })
  await first.getByRole('listitem').filter({ hasText: reference }).getByText(complaint).waitFor()
  await openCase()
  await officer
    .getByRole('complementary', { name: 'Người dân mở lại' })
    .getByText(complaint)
    .waitFor()
  await officer.getByLabel('Việc cần làm').selectOption('answer')
  await officer.getByLabel('Kết quả').selectOption('solved')
  await officer.getByLabel('Trả lời (người dân đọc được)').fill('Đã phạt, đã đặt biển cấm đỗ.')
  await officer.getByRole('button', { name: 'Trả lời người dân' }).click()
  await officer.getByText('Đã xong: Trả lời người dân').waitFor()

  await sender.reload()
  await sender.getByText('Đã giải quyết', { exact: true }).first().waitFor()
  const history = await sender.locator('.ct-timeline').innerText()
  for (const step of [
    'Kết thúc: chưa giải quyết vì không đủ thông tin',
    complaint,
    'Trả lời: đã giải quyết',
  ])
    expect(history).toContain(step)

  // Figures are told from five on.
  const coordinator = await staffWith(['coordinator'])
  for (let more = 0; more < 4; more += 1) await newCase(coordinator, { kind: 'app-idea' })
  const anybody = await visit('/thong-ke')
  await anybody.getByRole('columnheader', { name: 'Đã đóng, chưa giải quyết' }).waitFor()
  await anybody.getByText('1 phản ánh được người gửi mở lại').waitFor()
  await openList(officer, 'feedback-cases')
  await officer.getByText(/90 ngày qua:/).waitFor()
})
