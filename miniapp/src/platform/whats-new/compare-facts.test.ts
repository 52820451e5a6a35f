import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeLine } from './change-words'
import { compareFacts } from './compare-facts'
import { countDiffering, markOf, nextTurn, type Fact } from './fact'
import { someDay, someFacts } from './testing'

const on = '2026-11-12'
const fee = (says: string, rest: Partial<Fact> = {}): Fact => ({
  part: 'fee',
  name: '',
  says,
  ...rest,
})
const paper = (name: string, says = ''): Fact => ({ part: 'paper', name, says })
const law = (slug: string, says: string): Fact => ({
  part: 'law',
  name: `Luật ${slug}`,
  key: slug,
  says,
})

/** The changes in words, one line each. */
function lines(before: Fact[], after: Fact[], days = { before: on, after: on }): string[] {
  return compareFacts({ facts: before, on: days.before }, { facts: after, on: days.after })
    .map(changeLine)
    .map((line) =>
      [`${line.about}:`, line.before && `${line.before} →`, line.after].filter(Boolean).join(' '),
    )
}

test('a fee that changed is told before and after', () => {
  expect(lines([fee('120.000 đ')], [fee('150.000 đ')])).toEqual(['Lệ phí: 120.000 đ → 150.000 đ'])
  const [again, anew] = [{ name: 'Cấp lại' }, { name: 'Cấp đổi' }]
  expect(lines([fee('70.000 đ', again)], [fee('80.000 đ', again)])).toEqual([
    'Lệ phí – Cấp lại: 70.000 đ → 80.000 đ',
  ])
  expect(lines([fee('70.000 đ', again)], [fee('80.000 đ', anew)])).toEqual([
    'Lệ phí: Cấp lại: 70.000 đ → Cấp đổi: 80.000 đ',
  ])
})

test('papers that came, went, or are wanted in another form', () => {
  expect(
    lines(
      [paper('Tờ khai CT01'), paper('Sổ hộ khẩu'), paper('Giấy khai sinh', 'bản sao')],
      [paper('Giấy khai sinh', 'bản chính'), paper('Tờ khai CT01'), paper('Ảnh 3 × 4', '2 bản')],
    ),
  ).toEqual([
    'Giấy tờ – Giấy khai sinh: bản sao → bản chính',
    'Thêm giấy tờ: Ảnh 3 × 4: 2 bản',
    'Không cần nữa: Sổ hộ khẩu',
  ])
  expect(lines([paper('Ảnh', '2 bản')], [paper('Ảnh')])).toEqual([
    'Giấy tờ – Ảnh: 2 bản → không ghi thêm gì',
  ])
})

test('a law that came, went or ended, by what it is and not by its title', () => {
  const renamed = { ...law('b', 'Còn hiệu lực'), name: 'Luật b (sửa tên)' }
  expect(
    lines(
      [law('a', 'Còn hiệu lực'), law('b', 'Còn hiệu lực'), law('c', 'Còn hiệu lực')],
      [law('a', 'Hết hiệu lực'), renamed, law('d', 'Còn hiệu lực')],
    ),
  ).toEqual([
    'Căn cứ – Luật a: Còn hiệu lực → Hết hiệu lực',
    'Thêm căn cứ: Luật d: Còn hiệu lực',
    'Không còn căn cứ vào: Luật c: Còn hiệu lực',
  ])
})

test.each([
  ['order', [paper('A'), paper('B')], [paper('B'), paper('A')]],
  ['the same thing twice', [paper('A')], [paper('A'), paper('A')]],
  ['spaces and signs', [paper('Tờ khai  (CT01)')], [paper('Tờ khai CT01.')]],
  ['capitals and the place of a tone', [paper('HOÀ giải')], [paper('hòa giải')]],
  ['dashes', [fee('35.000–70.000 đ')], [fee('35.000-70.000 đ')]],
])('%s: no change', (_, before, after) => {
  expect(lines(before, after)).toEqual([])
  expect(markOf(after)).toBe(markOf(before))
})

test('a fee that ends by itself, and one that was announced and has come', () => {
  const cheap = fee('35.000 đ, đến hết 31/12/2026', { to: '2026-12-31' })
  const full = fee('70.000 đ', { from: '2027-01-01' })
  const days = { before: on, after: '2027-01-05' }
  expect(lines([cheap, full], [cheap, full])).toEqual([])
  expect(lines([cheap, full], [cheap, full], days)).toEqual([
    'Lệ phí: 35.000 đ, đến hết 31/12/2026 → 70.000 đ',
  ])
  expect(
    lines([fee('70.000 đ')], [fee('70.000 đ'), fee('90.000 đ', { from: '2027-02-01' })]),
  ).toEqual(['Thêm lệ phí sắp tới: 90.000 đ (từ 01/02/2027)'])
  const moved = fee('70.000 đ', { from: '2027-03-01' })
  expect(lines([cheap, full], [cheap, moved])).toEqual([
    'Lệ phí sắp tới: 70.000 đ (từ 01/01/2027) → 70.000 đ (từ 01/03/2027)',
  ])
  expect(lines([cheap, full], [cheap])).toEqual(['Không còn dự kiến: 70.000 đ (từ 01/01/2027)'])
})

test('a change without a side is none', () => {
  expect(() => changeLine({ isLater: false })).toThrow(RangeError)
})

test('a page compared with itself, in any order, has no change on any day', () => {
  fc.assert(
    fc.property(
      someFacts.chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
      ),
      someDay,
      ([facts, shuffled], day) => {
        expect(compareFacts({ facts, on: day }, { facts: shuffled, on: day })).toEqual([])
        expect(markOf(shuffled)).toBe(markOf(facts))
      },
    ),
  )
})

test('where something changed, the mark differs or a day has come that was known', () => {
  let changed = 0
  fc.assert(
    fc.property(someFacts, someFacts, someDay, someDay, (before, after, one, other) => {
      const [seenOn, today] = [one, other].sort() as [string, string]
      const changes = compareFacts({ facts: before, on: seenOn }, { facts: after, on: today })
      if (changes.length === 0) return
      changed += 1
      const turns = nextTurn(before, seenOn)
      expect(markOf(before) !== markOf(after) || (turns !== '' && turns <= today)).toBe(true)
    }),
    { numRuns: 500 },
  )
  expect(changed).toBeGreaterThan(100)
})

test('there is room for every line: marks tell how many it will be', () => {
  const undated = someFacts.map((facts) =>
    facts.map(({ part, name, says }): Fact => ({ part, name, says })),
  )
  fc.assert(
    fc.property(undated, undated, (before, after) => {
      const lines = compareFacts({ facts: before, on }, { facts: after, on }).length
      const room = countDiffering(markOf(before), markOf(after))
      expect(room).toBeGreaterThanOrEqual(lines)
      // A fee and a time that were renamed are one line where two were counted.
      expect(room - lines).toBeLessThanOrEqual(3)
    }),
  )
})

test('every fact that differs is told once, on its side', () => {
  fc.assert(
    fc.property(someFacts, someFacts, someDay, (before, after, day) => {
      const changes = compareFacts({ facts: before, on: day }, { facts: after, on: day })
      const told = changes.map(({ before: was, after: is }) => [was, is])
      for (const [was, is] of told) {
        expect(was ?? is).toBeDefined()
        if (was) expect(before).toContain(was)
        if (is) expect(after).toContain(is)
      }
      const backwards = compareFacts({ facts: after, on: day }, { facts: before, on: day })
      const now = (list: typeof changes) => list.filter(({ isLater }) => !isLater)
      const count = (list: typeof changes, side: 'before' | 'after') =>
        now(list).filter((change) => change[side]).length
      expect(count(changes, 'after')).toBe(count(backwards, 'before'))
      expect(count(changes, 'before')).toBe(count(backwards, 'after'))
    }),
  )
})
