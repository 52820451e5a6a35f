import { expect, test } from 'vitest'
import { repeatableRequest } from './repeatable-request'

const address = 'http://localhost/api/units'
const request = (body: string | undefined, headers: Record<string, string>, method = 'PATCH') =>
  new Request(address, { method, headers, body })

test('a request with a form without files can be handed over again, body and all', async () => {
  const body = '{"name":"Công an phường"}'
  const length = { 'content-length': String(Buffer.byteLength(body)), cookie: 'a=b' }
  const again = await repeatableRequest(request(body, length))
  for (const one of [again!(), again!()]) {
    expect(one.method).toBe('PATCH')
    expect(one.headers.get('cookie')).toBe('a=b')
    expect(await one.text()).toBe(body)
  }
  const deletion = await repeatableRequest(request(undefined, {}, 'DELETE'))
  expect([await deletion!().text(), await deletion!().text()]).toEqual(['', ''])
})

test('not one that brings a file, is too long, or does not say how long it is', async () => {
  const form =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n…\r\n--x--'
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const length = { 'content-length': String(Buffer.byteLength(form)) }
  expect(await repeatableRequest(request(form, { ...type, ...length }))).toBeUndefined()
  expect(await repeatableRequest(request(form, { 'content-length': '2000000' }))).toBeUndefined()
  expect(await repeatableRequest(request(form, { 'transfer-encoding': 'chunked' }))).toBeUndefined()
})
