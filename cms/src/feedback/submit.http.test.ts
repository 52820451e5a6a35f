import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { staffWith, stranger } from '../platform/testing/api'
import { ask, proof, submit } from '../platform/testing/submit'
import { someFeedback } from './testing'

test('feedback is stored, answered with a code, a reference and deadlines, and can be followed', async () => {
  const { status, body } = await submit('/api/feedback/submissions', await someFeedback())
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.trackingCode).toMatch(/^\d{16}$/)
  expect(body.reference).toMatch(/^PA-\d{6}-[2-9A-Z]{5}$/)
  expect(new Date(body.forwardBy) < new Date(body.answerBy)).toBe(true)

  const tracked = await ask('/api/feedback/track', { code: body.trackingCode })
  expect(tracked.status, JSON.stringify(tracked.body)).toBe(200)
  expect(tracked.body).toMatchObject({
    reference: body.reference,
    state: 'received',
    canWrite: true,
    timeline: [],
  })
  expect(tracked.body.deadline.by).toBe(body.answerBy)
})

test('the same key gives the same answer and stores once, also when many arrive at once', async () => {
  const marker = randomUUID()
  const feedback = { ...(await someFeedback()), text: `Đèn đường hỏng ${marker}` }
  const key = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => submit('/api/feedback/submissions', feedback, { key })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(11).fill(200), 201])
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)

  const coordinator = await staffWith(['coordinator'])
  const { body } = await coordinator.get(`/api/feedback-cases?where[text][contains]=${marker}`)
  expect(body.totalDocs).toBe(1)
})

test('whatever arrives at once, each key stores one content once and answers it alike', async () => {
  const coordinator = await staffWith(['coordinator'])
  const someSend = fc.record({ key: fc.nat(3), content: fc.nat(1) })
  await fc.assert(
    fc.asyncProperty(fc.array(someSend, { minLength: 2, maxLength: 10 }), async (sends) => {
      const run = randomUUID()
      const keys = Array.from({ length: 4 }, () => randomUUID())
      const texts = [`Gửi thử lần một ${run}`, `Gửi thử lần hai ${run}`]
      const answers = await Promise.all(
        sends.map(async ({ key, content }) => ({
          key,
          answer: await submit(
            '/api/feedback/submissions',
            { kind: 'app-idea', text: texts[content] },
            { key: keys[key] },
          ),
        })),
      )
      const used = new Set(sends.map(({ key }) => key))
      for (const key of used) {
        const own = answers.filter((each) => each.key === key).map(({ answer }) => answer)
        expect(own.filter(({ status }) => status === 201)).toHaveLength(1)
        const well = own.filter(({ status }) => status < 300)
        expect(new Set(well.map(({ body }) => JSON.stringify(body))).size).toBe(1)
        const others = own.filter(({ status }) => status >= 300)
        expect(others.every(({ status }) => status === 409)).toBe(true)
      }
      const { body } = await coordinator.get(`/api/feedback-cases?where[text][contains]=${run}`)
      expect(body.totalDocs).toBe(used.size)
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('a key used for something else is refused', async () => {
  const key = randomUUID()
  const feedback = await someFeedback()
  await submit('/api/feedback/submissions', feedback, { key })
  const other = await submit(
    '/api/feedback/submissions',
    { ...feedback, text: 'Một chuyện khác hẳn' },
    { key },
  )
  expect(other.status).toBe(409)
  expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED')
})

test('no key, no proof, a used proof, no JSON, too much and a filled trap are refused in words', async () => {
  const api = stranger()
  const feedback = await someFeedback()
  const path = '/api/feedback/submissions'
  const key = () => ({ 'Idempotency-Key': randomUUID() })

  const noKey = await api.post(path, feedback, { Altcha: await proof(api) })
  expect([noKey.status, noKey.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED'])

  const noProof = await api.post(path, feedback, key())
  expect([noProof.status, noProof.body.code]).toEqual([400, 'PROOF_REQUIRED'])

  const once = await proof(api)
  expect((await api.post(path, feedback, { ...key(), Altcha: once })).status).toBe(201)
  const twice = await api.post(path, feedback, { ...key(), Altcha: once })
  expect([twice.status, twice.body.code]).toEqual([400, 'PROOF_INVALID'])

  const broken = await api.post(path, '{"kind":', { ...key(), Altcha: await proof(api) })
  expect([broken.status, broken.body.code]).toEqual([400, 'INVALID_JSON'])

  const large = { ...feedback, text: 'a'.repeat(80_000) }
  expect((await api.post(path, large, { ...key(), Altcha: await proof(api) })).status).toBe(413)

  const trapped = await submit(path, { ...feedback, website: 'http://spam.example' })
  expect(trapped.status).toBe(400)
  expect(trapped.body.fields.website).toBeTruthy()

  const nowhere = await submit(path, { ...feedback, commune: 'khong-co-xa-nay' })
  expect(nowhere.status).toBe(400)
  expect(nowhere.body.fields.commune).toMatch(/chọn lại/i)
})

test('too many from one sender wait, others do not', async () => {
  const api = stranger()
  const answers = []
  for (let sent = 0; sent < 21; sent += 1) {
    answers.push(await api.post('/api/feedback/submissions', {}, {}))
  }
  const last = answers.at(-1)!
  expect(last.status).toBe(429)
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await submit('/api/feedback/submissions', await someFeedback())).status).toBe(201)
})

test('a mistyped code is told from one that opens nothing; neither opens anything', async () => {
  const { body } = await submit('/api/feedback/submissions', await someFeedback())
  const code = body.trackingCode as string
  const slip = code.slice(0, 5) + String((Number(code[5]) + 1) % 10) + code.slice(6)
  expect((await ask('/api/feedback/track', { code: slip })).status).toBe(400)
  const { makeTrackingCode } = await import('@chung-tay/shared/codes')
  const unknown = await ask('/api/feedback/track', { code: makeTrackingCode('000000000000001') })
  expect([unknown.status, unknown.body.code]).toEqual([404, 'NOT_FOUND'])
})

test('the code is stored nowhere', async () => {
  if (inject('databaseKind') !== 'sqlite') return
  const { body } = await submit('/api/feedback/submissions', await someFeedback())
  const coordinator = await staffWith(['coordinator'])
  const cases = await coordinator.get(
    `/api/feedback-cases?where[reference][equals]=${body.reference as string}`,
  )
  expect(cases.body.totalDocs).toBe(1)
  expect(JSON.stringify(cases.body)).not.toContain(body.trackingCode)
  expect(JSON.stringify(cases.body)).not.toContain('codeHash')
})
