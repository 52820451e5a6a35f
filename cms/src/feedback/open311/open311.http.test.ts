import { expect, inject, test } from 'vitest'
import { someAddress, staffWith, stranger } from '../../platform/testing/api'
import { act, newCase } from '../testing'
import { communes } from '../../platform/testing/communes'

const api = () => stranger()
const key = 'kiem-thu-open311'

function post(path: string, fields: Record<string, string>) {
  return fetch(inject('serviceUrl') + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'X-Forwarded-For': someAddress() },
  })
}

test('services are listed as JSON and XML with the fields of GeoReport v2', async () => {
  const { status, body, headers } = await api().get('/open311/v2/services.json')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(/application\/json/)
  for (const service of body) {
    expect(Object.keys(service)).toEqual([
      'service_code',
      'service_name',
      'description',
      'metadata',
      'type',
      'keywords',
      'group',
    ])
  }
  const xml = await api().get('/open311/v2/services.xml')
  expect(xml.headers.get('content-type')).toMatch(/text\/xml; charset=utf-8/)
  expect(xml.body).toMatch(/^<\?xml[^>]*\?>\s*<services><service><service_code>social-issue</)
  expect((await api().get('/open311/v2/services')).status).toBe(404)
  expect((await api().get('/open311/v2/services/social-issue.json')).status).toBe(200)
  expect((await api().get('/open311/v2/services/nothing.json')).status).toBe(404)
})

test('a request of another program is taken with a key, found its commune by place, and told back', async () => {
  const { body: units } = await stranger().get(
    '/api/units?limit=5&depth=0&where[kind][equals]=commune',
  )
  const commune = units.docs.find(
    ({ location }: { location?: { latitude?: number } }) => location?.latitude,
  )
  const fields = {
    api_key: key,
    service_code: 'social-issue',
    lat: String(commune.location.latitude),
    long: String(commune.location.longitude),
    description: 'Cột đèn trước nhà văn hóa nghiêng, sắp đổ.',
  }
  expect((await post('/open311/v2/requests.json', { ...fields, api_key: 'sai' })).status).toBe(403)
  const response = await post('/open311/v2/requests.json', fields)
  const [made] = await response.json()
  expect(response.status, JSON.stringify(made)).toBe(201)
  expect(made.service_request_id).toMatch(/^PA-/)
  expect(made.service_notice).toMatch(/\d{4} \d{4} \d{4} \d{4}/)
  const coordinator = await staffWith(['coordinator'])
  const stored = await coordinator.get(
    `/api/feedback-cases?depth=0&where[reference][equals]=${made.service_request_id as string}`,
  )
  expect(stored.body.docs[0].unit).toBe(commune.id)

  const bad = await post('/open311/v2/requests.xml', { ...fields, service_code: 'conduct' })
  expect(bad.status).toBe(400)
  expect(await bad.text()).toMatch(/<errors><error><code>400<\/code><description>/)
})

test('only public cases are read, within ninety days, by status, without a precise place', async () => {
  const [own] = await communes(1)
  const coordinator = await staffWith(['coordinator'])
  const officer = await staffWith(['officer'], [own!.id])
  const sent = await newCase(officer, { location: { latitude: 20.65432, longitude: 106.05432 } })
  const byId = `/open311/v2/requests/${sent.reference}.json`
  expect((await api().get(byId)).status).toBe(404)
  await act(coordinator, sent.id, {
    action: 'publish',
    title: 'Đèn đường hỏng',
    publicText: 'Đèn ở ngã ba không sáng & <tối>.',
  })
  const one = await api().get(byId)
  expect(one.body[0]).toMatchObject({ service_request_id: sent.reference, status: 'open' })
  expect(JSON.stringify(one.body)).not.toContain('20.65432')
  const xml = await api().get(byId.replace('.json', '.xml'))
  expect(xml.body).toContain('không sáng &amp; &lt;tối&gt;.')

  const ids = async (query: string) =>
    (
      (await api().get(`/open311/v2/requests.json?${query}`)).body as {
        service_request_id: string
      }[]
    ).map(({ service_request_id }) => service_request_id)
  expect(await ids('status=open')).toContain(sent.reference)
  expect(await ids('status=closed')).not.toContain(sent.reference)
  expect(await ids('service_code=praise')).not.toContain(sent.reference)
  expect(await ids('end_date=2020-01-01T00:00:00Z')).toEqual([])
  expect((await api().get('/open311/v2/requests.json?start_date=hom-qua')).status).toBe(400)
})
