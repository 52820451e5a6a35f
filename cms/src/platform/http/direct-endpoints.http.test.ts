import { expect, test } from 'vitest'
import { stranger } from '../testing/api'

test('an endpoint in front of Next answers as it does behind it', async () => {
  const told = ['content-type', 'access-control-allow-origin', 'x-content-type-options']
  // Addresses with an escape are left to Next.
  const paths = [
    '/api/quiz/contests/khong-co/leaderboard',
    '/api/quiz/contests/kh%C3%B4ng-co/leaderboard',
  ]
  const [direct, behind] = await Promise.all(
    paths.map((path) => stranger().get(path, { Origin: 'https://h5.zdn.vn' })),
  )
  expect(direct!.status).toBe(404)
  expect(direct!.body).toEqual(behind!.body)
  const headersOf = ({ headers }: { headers: Headers }) => told.map((name) => headers.get(name))
  expect(headersOf(direct!)).toEqual(headersOf(behind!))
  expect(direct!.headers.get('access-control-allow-origin')).toBe('https://h5.zdn.vn')
  // What only Next adds.
  expect(direct!.headers.get('vary')).toBeNull()
  expect(behind!.headers.get('vary')).toContain('rsc')
})

test('a body that is too large or no JSON is refused in words', async () => {
  const put = (body: string) =>
    stranger().put('/api/quiz/attempts/x/answers', body, {
      Authorization: `Bearer ${'a'.repeat(43)}`,
    })
  expect(await put('{')).toMatchObject({ status: 400, body: { code: 'INVALID_JSON' } })
  const large = await put(JSON.stringify({ position: 0, answer: ['a'.repeat(70_000)] }))
  expect(large).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
})
