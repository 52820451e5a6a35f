import { beforeAll, expect, inject, test } from 'vitest'
import { apiOrigin } from './names'
import type { NativeAnswer } from './native-calls'
import { zaloHosts, type Seen } from './network'
import { zaloPackage } from './package'
import { takeZaloPhone } from './zalo-phone'

// The first run builds the package.
beforeAll(() => zaloPackage('starter', inject('serviceUrl')), 300_000)

const entrance = { name: 'Tố giác tội phạm' }
const openHome = { name: 'Mở trang chủ bằng trình duyệt' }
const stuck = 'Trình duyệt chưa mở ra?'

/** A phone on the way to the page for crime tips, and what left it since it set out from the home page. */
async function onTheWay(setting = {}) {
  const phone = await takeZaloPhone(setting)
  const { page, network, calls } = phone
  await phone.open()
  // Everybody's phone loads the page before anybody asks for it.
  await expect
    .poll(() => network.seen.map(({ path }) => path).join())
    .toMatch(/TipsPageInZalo\.[\w-]+\.module/)
  await page.getByRole('link', entrance).first().waitFor()
  const [seenBefore, callsBefore] = [network.seen.length, calls.length]
  await page.getByRole('link', entrance).first().click()
  await page.getByRole('heading', { level: 1, ...entrance }).waitFor()
  return {
    ...phone,
    sent: () => network.seen.slice(seenBefore).filter(({ host }) => zaloHosts.includes(host)),
    asked: () => calls.slice(callsBefore),
  }
}

/** Everything of a request that its receiver reads. */
const textOf = ({ host, path, headers, body }: Seen) =>
  decodeURIComponent(`${host}${path} ${JSON.stringify(headers)} ${body}`.replaceAll('+', ' '))

const tellsOfTips = /to-giac|tố giác|tips/i

test('inside Zalo the address of the page for tips is told to the person alone', async () => {
  const phone = await onTheWay({
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  })
  const { page, sent, asked } = phone
  const address = apiOrigin.replace('https://', '') + '/to-giac'
  await page.getByText(address, { exact: true }).waitFor()
  await page.getByRole('img', { name: 'Mã QR mở trang tố giác' }).waitFor()
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click()
  await page.getByText(/^Đã chép\./).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${apiOrigin}/to-giac`)
  await page.getByRole('button', openHome).click()
  const { params } = await phone.called('action.open.outapp')
  expect(params).toEqual({ url: `${apiOrigin}/` })
  // Zalo's log has the address that was opened, with the app's id: it is told when the app goes behind another.
  const told = async () => {
    await phone.pause()
    await phone.resume()
    return sent().map(textOf).join('\n')
  }
  await expect.poll(told).toContain(`"url":"${apiOrigin}/"`)
  const texts = sent().map(textOf)
  expect(texts.filter((text) => tellsOfTips.test(text))).toEqual([])
  expect(asked().filter((call) => tellsOfTips.test(JSON.stringify(call)))).toEqual([])
  expect(asked().map(({ action }) => action)).not.toContain('action.open.inapp')
  // Nothing on the page offers to hand it on through Zalo.
  expect(await page.getByRole('button', { name: /Chia sẻ/ }).count()).toBe(0)
})

test('where Zalo refuses, says yes and does nothing, or says nothing, the other ways are pointed to', async () => {
  const { page, open, answer } = await takeZaloPhone()
  const hows: NativeAnswer[] = [{ refuse: -2000 }, {}, { silent: true }]
  for (const how of hows) {
    answer('action.open.outapp', how)
    await open('/to-giac')
    await page.getByRole('button', openHome).click()
    await page.getByText(stuck).waitFor()
  }
})

test('where the browser comes up, nothing is said when the person comes back', async () => {
  const { page, called, pause, resume } = await onTheWay({
    answers: { 'action.open.outapp': { silent: true } },
  })
  await page.getByRole('button', openHome).click()
  await called('action.open.outapp')
  await pause()
  await resume()
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click()
  await page.getByText(/^(Đã chép|Máy không cho chép)/).waitFor()
  expect(await page.getByText(stuck).count()).toBe(0)
})
