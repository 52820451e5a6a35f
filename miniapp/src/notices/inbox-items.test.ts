import { expect, test } from 'vitest'
import { inboxItems, isRead, withRead } from './inbox-items'

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

test('what was read stays read by what it tells, whenever it came', () => {
  const stands = (stateWords: string, checkedAt: number) =>
    inboxItems({
      ...none,
      // Of alerts only the day is known: noon in Greenwich, still to come here.
      alerts: [alert('today', '2026-11-27T12:00:00Z')],
      dossiers: [{ hint: 'H1', title: 'H1', stateWords, checkedAt, isNews: true } as never],
    })
  const fresh = (items: ReturnType<typeof stands>, marks: string[], before = 0) =>
    items.filter((item) => !isRead(item, marks, before)).map(({ key }) => key)
  const first = stands('Đang giải quyết', now - 1000)
  expect(fresh(first, [])).toEqual(['alert today', 'dossier H1'])
  const marks = withRead([], first)
  expect(fresh(first, marks)).toEqual([])
  expect(fresh(stands('Đang giải quyết', now), marks)).toEqual([])
  expect(fresh(stands('Có kết quả', now), marks)).toEqual(['dossier H1'])
  // One that was published late in the day is new although its noon is past.
  const late = inboxItems({ ...none, alerts: [alert('late', '2026-11-26T12:00:00Z')] })
  expect(fresh(late, marks)).toEqual(['alert late'])
  expect(fresh(first, [], now)).toEqual(['alert today'])
  const many = Array.from({ length: 500 }, (_, index) => `old ${index}`)
  expect(withRead(many, first)).toHaveLength(200)
  expect(fresh(first, withRead(many, first))).toEqual([])
})
