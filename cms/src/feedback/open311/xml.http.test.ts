import { expect, inject, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { someAddress, staffWith, stranger } from '../../platform/testing/api'
import { act, newCase } from '../testing'

/** GeoReport v2 as a schema: which elements there are, in this order. libxml2 holds answers to it. */
function schema(root: string, content: string): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="${root}">${content}</xs:element></xs:schema>`
}
const sequence = (content: string) =>
  `<xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType>`
const texts = (names: string) =>
  sequence(
    names
      .trim()
      .split(/\s+/)
      .map((name) => `<xs:element name="${name}" type="xs:string"/>`)
      .join(''),
  )
const listOf = (root: string, item: string, names: string) =>
  schema(
    root,
    sequence(
      `<xs:element name="${item}" minOccurs="0" maxOccurs="unbounded">${texts(names)}</xs:element>`,
    ),
  )

const schemas = {
  services: listOf(
    'services',
    'service',
    'service_code service_name description metadata type keywords group',
  ),
  definition: schema('service_definition', texts('service_code attributes')),
  requests: listOf(
    'service_requests',
    'request',
    `service_request_id status status_notes service_name service_code description agency_responsible
     service_notice requested_datetime updated_datetime expected_datetime address address_id zipcode
     lat long media_url`,
  ),
  added: listOf('service_requests', 'request', 'service_request_id service_notice account_id'),
  errors: listOf('errors', 'error', 'code description'),
}

async function holds(text: string, expected: string): Promise<void> {
  const { errors } = await validateXML({ xml: text, schema: expected })
  expect(errors.map(({ message }) => message)).toEqual([])
}

const get = async (path: string) => (await stranger().get(`/open311/v2/${path}`)).body as string

const key = 'kiem-thu-open311'
const fields = {
  api_key: key,
  service_code: 'app-idea',
  description: 'Cho xem lịch trực của công an xã.',
  first_name: 'An',
}

function post(format: string, body: BodyInit, headers: Record<string, string> = {}) {
  return fetch(`${inject('serviceUrl')}/open311/v2/requests.${format}`, {
    method: 'POST',
    body,
    headers: { 'X-Forwarded-For': someAddress(), ...headers },
  })
}

function multipart(more: Record<string, string | Blob> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...more })) form.set(name, value)
  return form
}

test('libxml2 reads every answer, and finds in it what the standard says', async () => {
  await holds(await get('services.xml'), schemas.services)
  await holds(await get('services/social-issue.xml'), schemas.definition)
  await holds(await get('requests.xml'), schemas.requests)
  await holds(await get('requests/PA-khong-co.xml'), schemas.errors)
  await holds(await get('services/%EF%BF%BD%3C.xml'), schemas.errors)
  await holds(await get('requests.xml?end_date=-271821-04-20T00:00:00Z'), schemas.errors)
  const added = await post('xml', new URLSearchParams(fields))
  expect(added.status).toBe(201)
  await holds(await added.text(), schemas.added)
})

test('a definition is one object in JSON, as the standard has it', async () => {
  const { body } = await stranger().get('/open311/v2/services/social-issue.json')
  expect(body).toEqual({ service_code: 'social-issue', attributes: [] })
})

test('signs that no XML can hold are left out of it', async () => {
  const coordinator = await staffWith(['coordinator'])
  const { id, reference } = await newCase(coordinator, {})
  const published = await act(coordinator, id, {
    action: 'publish',
    title: 'Đèn\ufffe hỏng\uffff',
    publicText: 'Tối quá\u000b, \ud800nguy\udfff hiểm & <gấp> 😀',
  })
  expect(published.status, JSON.stringify(published.body)).toBeLessThan(300)
  const answer = await get(`requests/${reference}.xml`)
  await holds(answer, schemas.requests)
  expect(answer).toContain('&amp; &lt;gấp&gt; 😀')
})

test.each(['json', 'xml'])(
  'a form is read as URL-encoded and as multipart (%s)',
  async (format) => {
    for (const body of [
      new URLSearchParams(fields),
      multipart(),
      multipart({ jurisdiction_id: '' }),
    ]) {
      const answer = await post(format, body)
      expect([answer.status, await answer.text()]).toEqual([201, expect.stringContaining('PA-')])
    }
  },
)

test.each(['json', 'xml'])(
  'anything else is refused in the standard’s form (%s)',
  async (format) => {
    const json = JSON.stringify(fields)
    const form = 'multipart/form-data; boundary=x'
    const asked: [status: number, body: BodyInit, headers: Record<string, string>][] = [
      [415, json, { 'Content-Type': 'application/json' }],
      [415, json, { 'Content-Type': 'text/xml' }],
      [415, multipart({ media: new Blob(['x']) }), {}],
      [400, '--x\r\nno form', { 'Content-Type': form }],
      [413, multipart({ description: 'x'.repeat(70_000) }), {}],
      [403, multipart({ api_key: 'sai' }), {}],
      [400, new URLSearchParams({ ...fields, service_code: 'conduct' }), {}],
      [400, new URLSearchParams(fields), { 'Idempotency-Key': 'x' }],
    ]
    for (const [status, body, headers] of asked) {
      const answer = await post(format, body, headers)
      const text = await answer.text()
      expect([status, answer.status, text]).toEqual([status, status, text])
      if (format === 'xml') await holds(text, schemas.errors)
      else expect(JSON.parse(text)).toEqual([{ code: status, description: expect.any(String) }])
    }
  },
)

test('a repeated key answers the same, whichever way the form is written', async () => {
  const headers = { 'Idempotency-Key': crypto.randomUUID() }
  const first = await (await post('json', multipart(), headers)).json()
  expect(await (await post('json', multipart(), headers)).json()).toEqual(first)
  expect(await (await post('json', new URLSearchParams(fields), headers)).json()).toEqual(first)
})

test.each([
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '1970-13-40',
  'hom-qua',
  '%00',
])('the date %s is refused', async (date) => {
  for (const name of ['start_date', 'end_date']) {
    const { status } = await stranger().get(
      `/open311/v2/requests.json?${name}=${date.replace('+', '%2B')}`,
    )
    expect(status).toBe(400)
  }
})
