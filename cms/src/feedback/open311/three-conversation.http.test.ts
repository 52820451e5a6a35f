import { expect, inject, test } from 'vitest'
import { someAddress } from '../../platform/testing/api'

/**
 * What the Open311 client `three` 0.8 of Code for America sends for services(), post(), requests() and
 * request(id), as it was recorded, with this service's own values in it.
 */
const headers = {
  'User-Agent': 'python-requests/2.32.3',
  Accept: '*/*',
  'Accept-Encoding': 'gzip, deflate',
  Connection: 'keep-alive',
}

async function get(path: string) {
  const response = await fetch(`${inject('serviceUrl')}/open311/v2/${path}`, {
    headers: { ...headers, 'X-Forwarded-For': someAddress() },
  })
  return { status: response.status, body: await response.json() }
}

test('the conversation of a client that is not ours goes through', async () => {
  const services = await get('services.json?api_key=kiem-thu-open311')
  expect(services.body[0].service_code).toBe('social-issue')

  const units = await fetch(
    `${inject('serviceUrl')}/api/units?limit=5&depth=0&where[kind][equals]=commune`,
  )
  const { docs } = (await units.json()) as { docs: { area: string }[] }
  const response = await fetch(`${inject('serviceUrl')}/open311/v2/requests.json`, {
    method: 'POST',
    headers: {
      ...headers,
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Forwarded-For': someAddress(),
    },
    body: new URLSearchParams({
      description: 'Cột đèn trước nhà văn hóa nghiêng, sắp đổ.',
      address_string: `Thôn 1, ${docs[0]!.area}`,
      first_name: 'Nguyen',
      last_name: 'An',
      service_code: 'social-issue',
      api_key: 'kiem-thu-open311',
    }).toString(),
  })
  const [made] = await response.json()
  expect(response.status, JSON.stringify(made)).toBe(201)

  const list = await get('requests.json?api_key=kiem-thu-open311')
  expect(list.status).toBe(200)
  expect(Array.isArray(list.body)).toBe(true)
  // Not public yet: the client is told so in the standard's form.
  const one = await get(`requests/${made.service_request_id as string}.json`)
  expect(one.body).toEqual([{ code: 404, description: expect.any(String) }])
})
