import { beforeAll, expect, inject, test } from 'vitest'
import { communes } from '../../platform/testing/communes'
import { staffWith, type Api } from '../../platform/testing/api'
import { newCase } from '../testing'

let own: Api
let others: Api

beforeAll(async () => {
  const [unit, other] = await communes(2)
  own = await staffWith(['officer'], [unit!.id])
  others = await staffWith(['officer'], [other!.id])
})

/** Where the list leads that was searched, and what stands on the page there. */
async function search(staff: Api, typed: string) {
  const list = `${inject('serviceUrl')}/admin/collections/feedback-cases`
  const answer = await fetch(`${list}?search=${encodeURIComponent(typed)}`, {
    headers: staff.identity,
    redirect: 'manual',
  })
  const html = await answer.text()
  const target = answer.headers.get('location') ?? redirectIn(html)
  if (!target) return { address: undefined, html }
  const next = new URL(target, inject('serviceUrl'))
  const shown = await fetch(next, { headers: staff.identity })
  return { address: `${next.pathname}${next.search}`, html: await shown.text() }
}

/** Once the page has begun to go out, Next leads on from within it. */
const redirectIn = (html: string) =>
  /http-equiv="refresh" content="\d+;url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')

test('a tracking code in the search finds the case by the office’s number and leaves the address', async () => {
  const { reference, trackingCode } = await newCase(own)
  const grouped = trackingCode.replace(/(\d{4})(?=\d)/g, '$1 ')
  const { address, html } = await search(own, grouped)
  expect(address).toBe(`/admin/collections/feedback-cases?search=${reference}&ma-theo-doi=co`)
  expect(html).toContain(reference)
  expect(html).toContain('Mã theo dõi là của riêng họ')
  expect(html).not.toContain(trackingCode)
})

test('of a case that they may not see, and of none, staff learn the same', async () => {
  const { reference, trackingCode } = await newCase(own)
  const hidden = await search(others, trackingCode)
  const none = await search(others, '1234567890123450')
  expect(hidden.address).toBe('/admin/collections/feedback-cases?ma-theo-doi=khong')
  expect(none.address).toBe(hidden.address)
  expect(hidden.html).not.toContain(reference)
})

test('what is no tracking code is searched for as before', async () => {
  const { reference } = await newCase(own)
  const { address, html } = await search(own, reference)
  expect(address).toBeUndefined()
  expect(html).toContain(reference)
})
