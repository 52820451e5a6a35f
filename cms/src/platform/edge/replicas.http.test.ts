import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { queries } from '@chung-tay/shared/content/queries'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { prepareService, startService, type Service } from '../../../../scripts/lib/service'
import { provenance, until } from '../testing/api'
import { ownDatabase } from '../testing/own-database'
import { jobStates, storeJob } from '../testing/stored-jobs'

const tenMinutesMs = 10 * 60 * 1000
const shiftClock = fileURLToPath(new URL('../testing/shift-clock.mjs', import.meta.url))

// Two services on one database that nobody else uses.
let dataDir: string
let pair: { one: Service; other: Service }
let at: string

/** As left by a process that was killed while it worked on them. */
let abandoned: string
let deadly: string

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'chung-tay-replicas-'))
  const databaseUrl = ownDatabase()
  const admin = await prepareService({ dataDir, databaseUrl })
  at = databaseUrl ?? path.join(dataDir, 'chung-tay.db')
  abandoned = await storeJob(at, { isBegun: true })
  deadly = await storeJob(at, { isBegun: true, ends: 3 })
  const start = (env: Record<string, string>) => startService({ dataDir, databaseUrl, admin, env })
  const early = { NODE_OPTIONS: `--import ${shiftClock}`, CLOCK_AHEAD_MS: String(tenMinutesMs) }
  const [one, other] = await Promise.all([start(early), start({})])
  pair = { one, other }
}, 600_000)
afterAll(async () => {
  await Promise.all([pair?.one.stop(), pair?.other.stop()])
  await rm(dataDir, { recursive: true, force: true })
})

type Field = { id: string; name: string; createdAt: string }

type Asked = { method?: string; body?: object; token?: string }

async function ask<T>(
  service: Service,
  at: string,
  { body, token, method = body ? 'POST' : 'GET' }: Asked = {},
): Promise<T> {
  const answer = await fetch(service.url + at, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  })
  const answered = (await answer.json()) as T
  if (!answer.ok) throw new Error(`${at}: ${answer.status} ${JSON.stringify(answered)}`)
  return answered
}

const signIn = async (service: Service) =>
  (await ask<{ token: string }>(service, '/api/users/login', { body: service.admin })).token

async function publish(service: Service, name: string): Promise<Field> {
  const token = await signIn(service)
  const body = { name, kind: 'field', icon: 'document', provenance, _status: 'published' }
  return (await ask<{ doc: Field }>(service, '/api/procedure-fields', { body, token })).doc
}

/** Waits until the list that the service keeps in memory has it. */
const shown = (service: Service, name: string): Promise<void> =>
  until(async () => {
    const { docs } = await ask<{ docs: Field[] }>(service, queries.procedureFields.path)
    return docs.some((doc) => doc.name === name)
  }, 20_000)

test('a clock that is ahead hides nobody’s publications: each replica shows what the other published', async () => {
  const { one: early, other } = pair
  const { createdAt } = await publish(early, 'Từ máy đồng hồ nhanh')
  expect(Date.parse(createdAt)).toBeGreaterThan(Date.now() + tenMinutesMs / 2)
  await shown(other, 'Từ máy đồng hồ nhanh')
  await publish(other, 'Từ máy đúng giờ')
  await shown(early, 'Từ máy đúng giờ')
  await publish(early, 'Lại từ máy đồng hồ nhanh')
  await shown(other, 'Lại từ máy đồng hồ nhanh')
})

test('nor anybody’s edits: what was saved last is what the next form shows', async () => {
  const { one: early, other } = pair
  const { id } = await publish(other, 'Sửa ở hai máy')
  const at = `/api/procedure-fields/${id}?draft=true`
  const edit = async (service: Service, body: object) =>
    ask(service, at, { method: 'PATCH', body, token: await signIn(service) })
  await edit(early, { name: 'Sửa ở máy đồng hồ nhanh' })
  await edit(other, { name: 'Sửa sau cùng' })
  await edit(other, { icon: 'car' })
  const form = await ask<Field>(other, at, { token: await signIn(other) })
  expect(form).toMatchObject({ name: 'Sửa sau cùng', icon: 'car' })
})

// On MongoDB ten who change one document at once may still be told to try again later.
test.skipIf(inject('databaseKind') !== 'sqlite')(
  'two replicas publish at the same time: what met another write is tried again, and nobody hears of it',
  async () => {
    const replicas = [pair.one, pair.other]
    const tokens = [await signIn(pair.one), await signIn(pair.other)]
    const everywhere = <T>(
      times: number,
      work: (service: Service, token: string, at: number) => T,
    ) =>
      Promise.all(
        Array.from({ length: times }, (_, at) => work(replicas[at % 2]!, tokens[at % 2]!, at)),
      )
    const made = await everywhere(10, (service, token, at) => {
      const body = { name: `Cùng lúc ${at}`, kind: 'field', icon: 'document', provenance }
      const published = { ...body, _status: 'published' }
      return ask<{ doc: Field }>(service, '/api/procedure-fields', { body: published, token })
    })
    expect(new Set(made.map(({ doc }) => doc.id)).size).toBe(10)
    const { id } = made[0]!.doc
    await everywhere(10, (service, token, at) => {
      const asked = { method: 'PATCH', body: { name: `Sửa cùng lúc ${at}` }, token }
      return ask(service, `/api/procedure-fields/${id}`, asked)
    })
    const versions = `/api/procedure-fields/versions?where[parent][equals]=${id}&limit=0&depth=0`
    const { totalDocs } = await ask<{ totalDocs: number }>(pair.one, versions, { token: tokens[0] })
    expect(totalDocs).toBe(11)
  },
)

type Health = { jobs: { runsHere: boolean; failed: number } }

/** Also of one that says 503: on a busy machine the disk may not be heard of within a second. */
const worksAt = async (service: Service) =>
  ((await (await fetch(`${service.url}/api/health`)).json()) as Health).jobs.runsHere

test('what a killed process was working on begins again, but not for ever', async () => {
  await until(async () => (await jobStates(at, [abandoned])).length === 0, 30_000)
  expect(await jobStates(at, [deadly])).toEqual([{ processing: false, hasError: true }])
})

test('one of two does the background work; when it is killed the other one goes on', async () => {
  const { one, other } = pair
  const [atOne, atOther] = await Promise.all([worksAt(one), worksAt(other)])
  expect(atOne).not.toBe(atOther)
  const [killed, left] = atOne ? [one, other] : [other, one]
  killed.process.kill('SIGKILL')
  const due = await storeJob(at, { isBegun: false })
  await until(async () => (await jobStates(at, [due])).length === 0, 60_000)
  expect(await worksAt(left)).toBe(true)
}, 90_000)
