import { expect, test } from 'vitest'
import { inboxItems } from './inbox-items'

const now = Date.parse('2026-11-27T05:00:00Z')
const alert = (slug: string, issuedAt: string, areas: object[] = []) =>
  ({ slug, title: slug, summary: '', issuedAt, areas }) as never
const contest = (slug: string, startsAt: string, phase = 'running') =>
  ({ slug, title: slug, startsAt, phase }) as never
const none = { alerts: [], commune: null, cases: [], dossiers: [], contests: [], now }
const keys = (sources: object) => inboxItems({ ...none, ...sources }).map(({ key }) => key)

test('alerts for the whole province and for my commune come, those of others and of long ago do not', () => {
  const alerts = [
    alert('old', '2026-09-01T05:00:00Z'),
    alert('all', '2026-11-20T05:00:00Z'),
    alert('mine', '2026-11-25T05:00:00Z', [{ id: '1', slug: 'a' }]),
    alert('others', '2026-11-26T05:00:00Z', [{ id: '2', slug: 'b' }]),
  ]
  expect(keys({ alerts, commune: 'a' })).toEqual(['alert mine', 'alert all'])
  expect(keys({ alerts })).toEqual(['alert all'])
})

test('what is mine stands among it by its time; contests once they began, dossiers when they changed', () => {
  const dossier = (hint: string, isNews: boolean) =>
    ({ hint, title: hint, stateWords: 'Có kết quả', checkedAt: now - 2000, isNews }) as never
  expect(
    keys({
      alerts: [alert('all', '2026-11-20T05:00:00Z')],
      cases: [{ reference: 'PA-1', title: 'Đèn hỏng', words: 'Đã trả lời', at: now - 1000 }],
      dossiers: [dossier('H1', true), dossier('H2', false)],
      contests: [
        contest('begun', '2026-11-26T05:00:00Z'),
        contest('to-come', '2026-11-28T05:00:00Z', 'upcoming'),
        contest('cancelled', '2026-11-26T05:00:00Z', 'cancelled'),
      ],
    }),
  ).toEqual(['case PA-1', 'dossier H1', 'contest begun', 'alert all'])
})
