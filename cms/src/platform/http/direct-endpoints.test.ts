import type { Payload, PayloadRequest } from 'payload'
import { beforeEach, expect, test } from 'vitest'
import { directEndpoints, findDirect, type DirectEndpoint } from './direct-endpoints'

const logged: unknown[] = []
const direct = { isDirect: true }
let offered: DirectEndpoint[]

beforeEach(() => {
  logged.length = 0
  offered = directEndpoints({
    config: {
      routes: { api: '/api' },
      cors: { origins: ['https://ours.example'], headers: ['Altcha'] },
      endpoints: [
        {
          path: '/quiz/:id/answers',
          method: 'put',
          custom: direct,
          handler: async ({ routeParams }: PayloadRequest) => Response.json(routeParams),
        },
        {
          path: '/broken',
          method: 'get',
          custom: direct,
          handler: async () => {
            throw new Error('a secret of the database')
          },
        },
        { path: '/usual', method: 'get', handler: async () => new Response('usual') },
      ],
    },
    logger: { error: (error: unknown) => logged.push(error) },
  } as unknown as Payload)
})

const request = (origin?: string) =>
  ({ headers: new Headers(origin ? { Origin: origin } : {}) }) as PayloadRequest

test('only endpoints that are marked, by method and path, are taken from Next', async () => {
  const answer = await findDirect(offered, 'PUT', '/api/quiz/a-1/answers')!(request())
  expect(await answer.json()).toEqual({ id: 'a-1' })
  for (const [method, path] of [
    ['POST', '/api/quiz/a-1/answers'],
    ['PUT', '/quiz/a-1/answers'],
    ['PUT', '/api/quiz/a-1/answers/'],
    ['PUT', '/api/quiz//answers'],
    ['PUT', '/api/quiz/a%2F1/answers'],
    ['GET', '/api/usual'],
  ] as const)
    expect(findDirect(offered, method, path), `${method} ${path}`).toBeUndefined()
})

test('other origins than ours get no permission to read', async () => {
  const answered = (origin: string) =>
    findDirect(offered, 'PUT', '/api/quiz/a/answers')!(request(origin))
  const ours = await answered('https://ours.example')
  expect(ours.headers.get('Access-Control-Allow-Origin')).toBe('https://ours.example')
  const other = await answered('https://other.example')
  expect(other.headers.get('Access-Control-Allow-Origin')).toBeNull()
})

test('a failure is logged and tells nothing of its cause', async () => {
  const answer = await findDirect(offered, 'GET', '/api/broken')!(request())
  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ code: 'INTERNAL' })
  expect(logged).toMatchObject([{ message: 'a secret of the database' }])
})
