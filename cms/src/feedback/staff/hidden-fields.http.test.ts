import { beforeAll, expect, inject, test } from 'vitest'
import { communes } from '../../platform/testing/communes'
import { administrator, staffWith, type Api } from '../../platform/testing/api'
import { act, newCase } from '../testing'

let officer: Api
let coordinator: Api

beforeAll(async () => {
  const [unit] = await communes(1)
  officer = await staffWith(['officer'], [unit!.id])
  coordinator = await staffWith(['coordinator'])
})

test('nobody orders or filters by a field that is hidden, however far away', async () => {
  const hidden = [
    ['feedback-events', 'by.hash'],
    ['feedback-events', 'by.salt'],
    ['feedback-events', 'by.resetPasswordToken'],
    ['feedback-events', 'by__resetPasswordToken'],
    ['feedback-events', 'by.apiKeyIndex'],
    ['feedback-events', 'case.codeHash'],
    ['feedback-cases', 'duplicateOf.codeHash'],
    ['feedback-cases', 'codeHash'],
    ['dossiers', 'identityHash'],
  ]
  for (const [collection, path] of hidden)
    for (const api of [officer, coordinator])
      for (const question of [`sort=${path}`, `sort=-${path}`, `where[${path}][exists]=true`])
        expect([question, (await api.get(`/api/${collection}?${question}`)).status]).toEqual([
          question,
          400,
        ])
})

test('nor by an account that is not theirs, or a field that their role does not read', async () => {
  for (const path of ['by.email', 'by.name', 'by.units.name', 'before'])
    expect([path, (await officer.get(`/api/feedback-events?sort=${path}`)).status]).toEqual([
      path,
      400,
    ])
  expect((await officer.get('/api/feedback-events?where[before][exists]=true')).status).toBe(400)
  expect((await coordinator.get('/api/feedback-events?sort=before')).status).toBe(200)
  expect((await (await administrator()).get('/api/content-changes?sort=by.email')).status).toBe(200)
  expect((await (await administrator()).get('/api/content-changes?sort=by.hash')).status).toBe(400)
})

test('a condition through a relation finds nothing that could not be read there', async () => {
  const { id } = await newCase(officer, {})
  await act(coordinator, id, { action: 'note', text: 'Ghi chú nội bộ' })
  const events = `/api/feedback-events?where[and][0][case][equals]=${id}`
  const all = await officer.get(events)
  expect(all.body.totalDocs).toBeGreaterThan(0)
  const byName = await officer.get(`${events}&where[and][1][by.email][like]=chung-tay`)
  expect(byName.body.totalDocs).toBe(0)
})

test('the admin’s lists are held to the same: they keep their own order', async () => {
  await newCase(officer, {})
  const { reference } = await newCase(officer, {})
  const list = async (query: string) => {
    const address = `${inject('serviceUrl')}/admin/collections/feedback-cases?${query}`
    const answer = await fetch(address, { headers: officer.identity })
    return { status: answer.status, references: referencesIn(await answer.text()) }
  }
  const own = await list('')
  expect(own.references).toContain(reference)
  for (const sort of ['duplicateOf.codeHash', '-codeHash', 'codeHash'])
    expect([sort, await list(`sort=${sort}`)]).toEqual([sort, own])
})

/** In the order in which they stand on the page, each once. */
const referencesIn = (html: string) => [...new Set(html.match(/PA-\d{6}-[0-9A-Z]+/g))]
