import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  administrator,
  provenance,
  signedIn,
  staffAccount,
  stranger,
  type Answer,
  type Api,
} from '../testing/api'
import { localPayload } from '../testing/local-payload'
import { atomically } from './atomically'

/** Far below the 15 s for which a write waits for its turn: none of these waits for itself. */
const inTimeMs = 10_000

let admin: Api
const made: string[] = []

beforeAll(async () => {
  admin = await administrator()
})
afterAll(async () => {
  await Promise.all(made.map((id) => admin.delete(`/api/procedure-fields/${id}`)))
})

/** Waits for work, but not for ever. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done in ${inTimeMs} ms`)), inTimeMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function ended(work: Promise<Answer>, ...statuses: number[]): Promise<Answer> {
  const answer = await inTime(work)
  expect(statuses, JSON.stringify(answer.body).slice(0, 300)).toContain(answer.status)
  return answer
}

const field = (name: string, status = 'published') => ({
  name,
  kind: 'field',
  icon: 'document',
  provenance,
  _status: status,
})

async function newField(status?: string): Promise<string> {
  const answer = await ended(
    admin.post('/api/procedure-fields', field(`Nhóm ${randomUUID()}`, status)),
    201,
  )
  made.push(answer.body.doc.id as string)
  return made.at(-1)!
}

test('signing in and out, and everything else an account does', async () => {
  const account = await staffAccount(['officer'])
  const { email, password } = account
  await ended(stranger().post('/api/users/login', { email, password: 'không phải' }), 401)
  const api = await signedIn({ email, password })
  await ended(api.get('/api/users/me'), 200)
  await ended(api.get('/api/access'), 200)
  await ended(stranger().get('/api/users/init'), 200)
  await ended(api.post('/api/users/refresh-token', {}), 200)
  await ended(admin.post('/api/users/unlock', { email }), 200)
  await ended(stranger().post('/api/users/verify/khong-co', {}), 400, 403, 404)
  await ended(stranger().post('/api/users/forgot-password', { email }), 200)
  await ended(stranger().post('/api/users/reset-password', { token: 'x', password: 'x' }), 403)
  await ended(stranger().post('/api/users/first-register', { email: `x${email}`, password }), 403)
  await ended(api.post('/api/users/logout?allSessions=true', {}), 200)
})

test('preferences and locks of documents', async () => {
  const id = await newField()
  const key = `liveness-${randomUUID()}`
  await ended(admin.post(`/api/payload-preferences/${key}`, { value: { open: true } }), 200)
  await ended(admin.post(`/api/payload-preferences/${key}`, { value: { open: false } }), 200)
  await ended(admin.get(`/api/payload-preferences/${key}`), 200)
  await ended(admin.delete(`/api/payload-preferences/${key}`), 200)
  const me = (await admin.get('/api/users/me')).body.user.id as string
  const lock = await ended(
    admin.post('/api/payload-locked-documents', {
      document: { relationTo: 'procedure-fields', value: id },
      user: { relationTo: 'users', value: me },
    }),
    201,
  )
  await ended(admin.get('/api/payload-locked-documents?limit=1'), 200)
  // Who holds the lock may save, which takes the lock away.
  await ended(admin.patch(`/api/procedure-fields/${id}`, { name: `Khóa ${key}` }), 200)
  await ended(admin.delete(`/api/payload-locked-documents/${lock.body.doc.id}`), 200, 404)
})

test('documents: made, read, counted, copied, changed one by one and many at once, deleted', async () => {
  const [one, other] = [await newField('draft'), await newField()]
  await ended(admin.get(`/api/procedure-fields/${one}?draft=true`), 200)
  await ended(admin.get('/api/procedure-fields?limit=5&draft=true'), 200)
  await ended(admin.get('/api/procedure-fields/count'), 200)
  await ended(admin.patch(`/api/procedure-fields/${one}`, { _status: 'published' }), 200)
  await ended(admin.patch(`/api/procedure-fields/${one}?draft=true`, { name: `Nháp ${one}` }), 200)
  await ended(
    admin.patch(`/api/procedure-fields/${one}?draft=true&autosave=true`, { name: `Tự lưu ${one}` }),
    200,
  )
  const copy = await ended(admin.post(`/api/procedure-fields/${other}/duplicate`, {}), 200, 201)
  made.push(copy.body.doc.id as string)
  const both = `where[id][in]=${one},${other}`
  await ended(admin.patch(`/api/procedure-fields?${both}`, { icon: 'car' }), 200)
  await ended(admin.delete(`/api/procedure-fields/${copy.body.doc.id}`), 200)
  await ended(admin.delete(`/api/procedure-fields?${both}`), 200)
})

test('versions: listed, read, restored; of documents and of the settings', async () => {
  const id = await newField()
  await ended(admin.patch(`/api/procedure-fields/${id}`, { name: `Bản hai ${id}` }), 200)
  const listed = await ended(
    admin.get(`/api/procedure-fields/versions?where[parent][equals]=${id}&limit=10`),
    200,
  )
  const version = listed.body.docs.at(-1).id as string
  await ended(admin.get(`/api/procedure-fields/versions/${version}`), 200)
  await ended(admin.post(`/api/procedure-fields/versions/${version}`, {}), 200)
  await ended(admin.post(`/api/procedure-fields/versions/${version}?draft=true`, {}), 200)

  const settings = (await ended(admin.get('/api/globals/settings?depth=0'), 200)).body
  await ended(admin.post('/api/globals/settings', { appName: settings.appName }), 200)
  const of = await ended(admin.get('/api/globals/settings/versions?limit=2'), 200, 404)
  if (of.status === 200 && of.body.docs.length > 0) {
    await ended(admin.get(`/api/globals/settings/versions/${of.body.docs[0].id}`), 200)
    await ended(admin.post(`/api/globals/settings/versions/${of.body.docs[0].id}`, {}), 200)
  }
})

test('jobs', async () => {
  await ended(admin.get('/api/payload-jobs/run?limit=1'), 200, 401, 403, 404, 405)
  await ended(admin.get('/api/payload-jobs/handle-schedules'), 200, 401, 403, 404, 405)
})

test('all of it at the same time', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => newField()))
  await Promise.all(
    ids.flatMap((id, at) => [
      ended(admin.patch(`/api/procedure-fields/${id}`, { name: `Cùng lúc ${id}` }), 200),
      ended(admin.post(`/api/payload-preferences/cung-luc-${at}`, { value: at }), 200),
      ended(stranger().post('/api/users/forgot-password', { email: `ai-do-${at}@a.vn` }), 200),
    ]),
  )
})

test.skipIf(inject('databaseKind') !== 'sqlite')(
  'a library that forgets the request it was given waits for nobody: Payload’s own letter for a password',
  async () => {
    const { email } = await staffAccount(['officer'])
    const { payload } = await localPayload()
    const token = await inTime(payload.forgotPassword({ collection: 'users', data: { email } }))
    expect(token).toMatch(/^[0-9a-f]{40}$/)
    // And whole operations without a request, inside a transaction of ours.
    const name = `Quên ${randomUUID()}`
    const req = await createLocalReq({}, payload)
    const id = await inTime(
      atomically(req, async () => {
        const doc = await payload.create({
          collection: 'procedure-fields',
          data: field(name) as never,
        })
        await payload.update({
          collection: 'procedure-fields',
          id: doc.id,
          data: { icon: 'id-card' },
        })
        return doc.id
      }),
    )
    made.push(id)
  },
)
