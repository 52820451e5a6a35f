import { expect, inject, test } from 'vitest'
import { staffWith } from '../cms/src/platform/testing/api'
import { act } from '../cms/src/feedback/testing'
import { communes } from '../cms/src/platform/testing/communes'
import { untilReadOffline, visit, withServiceWorker } from './lib/journey'
import { referenceOfSent, writeFeedback } from './lib/write-feedback'

test('somebody reports a broken street lamp without a name, and follows it to the answer', async () => {
  const page = await visit('/phan-anh')
  await page.getByRole('link', { name: 'Viết phản ánh' }).click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByText('Hãy chọn một loại.').waitFor()

  const text = `Đèn đường ngã ba làng tắt cả tuần ${Date.now()}`
  await writeFeedback(page, text)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })
  const reference = await referenceOfSent(page)
  // One code to keep: the office's number is no second one beside it.
  expect(await page.locator('main').innerText()).not.toContain(reference)
  const digits = await page.locator('.ct-code__digits').innerText()
  expect(digits.replace(/\D/g, '')).toHaveLength(16)

  const [commune] = await communes(1)
  const officer = await staffWith(['officer'], [commune!.id])
  const found = await officer.get(`/api/feedback-cases?where[reference][equals]=${reference}`)
  await act(officer, found.body.docs[0].id, { action: 'ask', text: 'Cột đèn số mấy?' })

  await page.getByRole('link', { name: 'Xem và nhắn thêm' }).click()
  await page.getByText('Cột đèn số mấy?').waitFor()
  await page.getByLabel('Lời nhắn').fill('Cột số 12.')
  await page.getByRole('button', { name: 'Gửi lời nhắn' }).click()
  await page.getByText('Bạn đã nhắn').waitFor({ timeout: 60_000 })
  await act(officer, found.body.docs[0].id, { action: 'answer', text: 'Đã thay bóng đèn.' })
  await page.goto(`${inject('serviceUrl')}/phan-anh`)
  await page.getByRole('link', { name: new RegExp(text) }).click()
  await page.getByText('Đã thay bóng đèn.').waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect(page.url()).not.toContain(digits.replace(/\D/g, ''))
})

test('everything stands on one page before it goes; the phone’s own “back” loses nothing', async () => {
  const page = await visit('/phan-anh/viet')
  const text = `Rác đổ ở chân cầu ${Date.now()}`
  await writeFeedback(page, text)
  const heading = page.getByRole('heading', { level: 1, name: 'Xem lại trước khi gửi' })
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByText(text).waitFor()
  await page.getByText('Không để lại tên hay cách liên hệ').waitFor()
  await page.getByRole('button', { name: /Sửa.*Lời kể/ }).click()
  const story = page.getByLabel('Bạn kể lại giúp')
  await expect.poll(() => story.evaluate((one) => one === document.activeElement)).toBe(true)
  await story.fill(`${text}, bốc mùi`)
  await page.goBack()
  await heading.waitFor()
  await page.getByText(`${text}, bốc mùi`).waitFor()
  for (const title of ['Liên hệ, công khai', 'Kể lại sự việc', 'Bạn muốn nói về việc gì?']) {
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  expect(await page.getByRole('radio', { name: /An ninh, trật tự/ }).isChecked()).toBe(true)
})

test('the code is kept as a picture; scanned from it the case opens and no address shows it', async () => {
  const page = await visit('/phan-anh/viet')
  const text = `Nắp cống vỡ trước chợ ${Date.now()}`
  await writeFeedback(page, text)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })
  const code = (await page.locator('.ct-code__digits').innerText()).replace(/\D/g, '')
  const reference = await referenceOfSent(page)
  await page.getByRole('button', { name: 'Lưu mã thành ảnh' }).click()
  await page.getByRole('img', { name: /Mã theo dõi \d{4}/ }).waitFor()
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu ảnh về máy' }).click(),
  ])
  expect(picture.suggestedFilename()).toBe('ma-theo-doi.png')

  const other = await visit(`/phan-anh/theo-doi#ma=${code}`)
  await other.getByText('Diễn biến').waitFor()
  expect(other.url()).not.toContain(code)
  await other.getByText('Số vụ việc').waitFor()

  const third = await visit('/phan-anh/theo-doi')
  await third.getByLabel('Mã theo dõi').fill(reference.toLowerCase().replaceAll('-', ' '))
  await third.getByRole('button', { name: 'Xem phản ánh' }).click()
  await third.getByText(`${reference} là số vụ việc`, { exact: false }).waitFor()
  expect(await third.locator('main').innerText()).not.toContain(text)
  await third.getByLabel('Mã theo dõi').fill(code)
  expect(await third.locator('.ct-field__error').count()).toBe(0)
  await third.getByRole('button', { name: 'Xem phản ánh' }).click()
  await third.getByText('Diễn biến').waitFor()
})

test('what is written without a network waits, survives a restart and is sent once', async () => {
  const page = await visit('/phan-anh/viet', withServiceWorker)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await untilReadOffline(page)
  await page.context().setOffline(true)
  const text = `Loa kéo hát quá mười giờ đêm ${Date.now()}`
  await writeFeedback(page, text)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText('Đã cất trong máy').waitFor()
  await page.goto(`${inject('serviceUrl')}/phan-anh`)
  await page.getByText(/Đang chờ có mạng/).waitFor()
  await page.context().setOffline(false)
  await page.reload()

  const coordinator = await staffWith(['coordinator'])
  const stored = async () =>
    (await coordinator.get(`/api/feedback-cases?where[text][equals]=${encodeURIComponent(text)}`))
      .body.totalDocs as number
  await expect.poll(stored, { timeout: 60_000 }).toBe(1)
  await page.reload()
  // The code reached the phone although nobody looked on: the case opens from the list.
  await page.getByRole('link', { name: text }).first().click()
  await page.getByText('Diễn biến').waitFor()
  expect(await stored()).toBe(1)
})

test('over a weak signal, and tapped twice, it waits once and can still be changed', async () => {
  const page = await visit('/phan-anh/viet')
  const text = `Chó thả rông ở xóm ${Date.now()}`
  await page.route('**/api/altcha', (route) => route.abort())
  await writeFeedback(page, text)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).dblclick()
  await page.getByRole('button', { name: 'Sửa' }).waitFor()
  expect(await page.getByRole('button', { name: 'Sửa' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Sửa' }).click()
  expect(await page.getByLabel('Bạn kể lại giúp').inputValue()).toBe(text)
})

test('danger leads to 113, a slip in the code is told at once, a draft comes back', async () => {
  const page = await visit('/phan-anh/viet')
  await page
    .getByRole('group', { name: /Có ai đang bị đe dọa/ })
    .getByText('Có', { exact: true })
    .click()
  expect(await page.getByRole('link', { name: /Gọi 113/ }).getAttribute('href')).toBe('tel:113')
  const tips = page.getByRole('link', { name: 'Tố giác kín đáo' })
  expect(await tips.getAttribute('href')).toBe('/to-giac')
  await page
    .getByRole('group', { name: /Có ai đang bị đe dọa/ })
    .getByText('Không', { exact: true })
    .click()
  await page.getByText('Góp ý cho ứng dụng này').click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Bạn kể lại giúp').fill('Chữ ở trang thủ tục hơi nhỏ')
  await page.waitForFunction(() =>
    localStorage.getItem('chung-tay:drafts:feedback')?.includes('hơi nhỏ'),
  )
  await page.goto(`${inject('serviceUrl')}/phan-anh`)
  await page.getByRole('link', { name: /Chữ ở trang thủ tục/ }).click()
  await page.getByText('Góp ý cho ứng dụng này').waitFor()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  expect(await page.getByLabel('Bạn kể lại giúp').inputValue()).toBe('Chữ ở trang thủ tục hơi nhỏ')

  await page.goto(`${inject('serviceUrl')}/phan-anh/theo-doi`)
  await page.getByLabel('Mã theo dõi').fill('1234 5678 9012 3457')
  await page.getByRole('button', { name: 'Xem phản ánh' }).click()
  await page.getByText(/Có chữ số gõ nhầm|Không có phản ánh/).waitFor()
})
