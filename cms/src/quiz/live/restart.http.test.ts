import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { prepareService, startService, type Service } from '../../../../scripts/lib/service'
import { until } from '../../platform/testing/api'
import { proof } from '../../platform/testing/submit'
import { useServiceEnv } from '../../platform/testing/local-payload'
import { listen, newBearer } from './testing'

// A service of its own on data of its own: the one that other tests talk to must not be stopped.
let dataDir: string
let service: Service
let start: () => Promise<Service>

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-live-'))
  const admin = await prepareService({ dataDir })
  useServiceEnv()
  // The key of the screen is made in this process: both have one secret.
  const env = { JOBS: 'off', PAYLOAD_SECRET: process.env.PAYLOAD_SECRET! }
  start = () => startService({ dataDir, admin, env })
  service = await start()
}, 240_000)

afterAll(async () => {
  await service?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

type Json = Record<string, unknown>

async function send(method: string, at: string, headers: Json, body?: object): Promise<Json> {
  const answer = await fetch(service.url + at, {
    method,
    headers: { 'Content-Type': 'application/json', ...(headers as Record<string, string>) },
    body: body && JSON.stringify(body),
  })
  const found = (await answer.json()) as Json
  if (!answer.ok) throw new Error(`${at}: ${answer.status} ${JSON.stringify(found)}`)
  return found
}

async function openWithStarters(): Promise<string> {
  const { token } = await send('POST', '/api/users/login', {}, service.admin)
  const { docs } = await send(
    'GET',
    '/api/quiz-questions?limit=3&depth=0&where[kind][equals]=single&where[usableIn][in]=practice,both',
    {},
  )
  const questions = (docs as { id: string }[]).map(({ id }) => id)
  const asked = { title: 'Buổi kiểm thử', seconds: 120, questions }
  const opened = await send(
    'POST',
    '/api/quiz/staff/live',
    { Authorization: `JWT ${token}` },
    asked,
  )
  return opened.id as string
}

async function joinAs(bearer: Json, code: string): Promise<void> {
  const get = async (at: string) => ({ body: await send('GET', at, {}) })
  const Altcha = await proof({ get } as never)
  await send('POST', '/api/quiz/live/players', { ...bearer, Altcha }, { code, nickname: '' })
}

test('a session goes on where it was after the service was killed in the middle of a question', async () => {
  const { screenKey } = await import('./keys')
  const id = await openWithStarters()
  const base = `/api/quiz/live/${id}`
  const screen = { Authorization: `Bearer ${screenKey(id)}` }
  const stateOf = async (bearer: Json) =>
    (await send('GET', `${base}/state`, bearer)) as unknown as LiveState
  const next = async () =>
    send('POST', `${base}/control`, screen, { action: 'next', rev: (await stateOf(screen)).rev })
  const [one, two] = [newBearer(), newBearer()]
  const { code } = (await stateOf(screen)).screen!
  for (const bearer of [one, two]) await joinAs(bearer, code)
  await next()
  const open = await stateOf(one)
  const given = open.question!.items[0]!.id
  await send('PUT', `${base}/answers`, one, { place: 0, answer: [given] })

  const killed = new Promise((resolve) => service.process.once('exit', resolve))
  service.process.kill('SIGKILL')
  await killed
  service = await start()

  const again = await stateOf(one)
  expect(again).toMatchObject({ phase: 'open', place: 0, closesAt: open.closesAt, players: 2 })
  expect(again.question).toEqual(open.question)
  expect(again.me!.answer).toEqual([given])
  const heard = await listen(`${service.url}/api/quiz/live/streams/${id}`, two)
  await send('PUT', `${base}/answers`, two, { place: 0, answer: [given] })
  const closed = await heard.until(({ phase }) => phase === 'closed')
  expect(closed.outcome).toMatchObject({ answered: 2, counts: { [given]: 2 } })

  // Told to stop, it ends what it holds open instead of waiting for it; what was reached stays.
  await service.stop()
  await heard.ended
  expect(service.process.exitCode).toBe(0)
  service = await start()
  expect((await stateOf(two)).me).toEqual(closed.me)
  await next()
  await next()
  expect(await stateOf(one)).toMatchObject({ phase: 'open', place: 1, outcome: null })
}, 180_000)

test('a question whose time ran out while the service was away is closed when it is back', async () => {
  const { screenKey } = await import('./keys')
  const id = await openWithStarters()
  const base = `/api/quiz/live/${id}`
  const screen = { Authorization: `Bearer ${screenKey(id)}` }
  const stateOf = async () => (await send('GET', `${base}/state`, screen)) as unknown as LiveState
  await joinAs(newBearer(), (await stateOf()).screen!.code)
  const next = async () =>
    send('POST', `${base}/control`, screen, { action: 'next', rev: (await stateOf()).rev })
  await next()
  // Three seconds are left; the service is killed within them.
  await next()
  const { closesAt } = await stateOf()
  const killed = new Promise((resolve) => service.process.once('exit', resolve))
  service.process.kill('SIGKILL')
  await killed
  await until(async () => Date.now() > closesAt! + 2000, 15_000)
  service = await start()
  await until(async () => (await stateOf()).phase === 'closed', 15_000)
}, 180_000)
