import fc, { type Arbitrary } from 'fast-check'
import type { FieldPath } from './field-paths'
import { nastyText } from './nasty'

/** Of one database or the other; the other's is refused. */
const id = fc.constantFrom('00000000-0000-4000-8000-000000000000', '0123456789abcdef01234567')
const short = nastyText.filter((text) => text.length < 400 && !/[\0\p{Cs}]/u.test(text))
const words = short.filter((text) => text.split(' ').length < 15)

/** A comparison that is allowed, however odd its words: what passes the first check and reaches a database. */
export function soundComparison({ path, type, options }: FieldPath): Arbitrary<object> | undefined {
  const compared = (operators: string[], value: Arbitrary<unknown>) =>
    fc
      .tuple(fc.constantFrom(...operators), value)
      .map(([operator, given]) => ({ [path]: { [operator]: given } }))
  const present = compared(['exists'], fc.constantFrom('true', 'false'))
  const same = ['equals', 'not_equals']
  const ordered = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
  const listed = (value: Arbitrary<unknown>) =>
    compared(['in', 'not_in'], fc.array(value, { minLength: 1, maxLength: 4 }))
  switch (type) {
    case 'text':
    case 'textarea':
    case 'email':
      return fc.oneof(
        compared([...same, ...ordered], short),
        compared(['like', 'not_like', 'contains'], words),
        listed(short),
        present,
      )
    case 'select':
      return fc.oneof(
        compared(same, fc.constantFrom(...options)),
        compared(['contains'], words),
        present,
      )
    case 'number': {
      const number = fc
        .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
        .map(String)
      return fc.oneof(compared([...same, ...ordered], number), listed(number), present)
    }
    case 'date': {
      const moment = fc
        .date({ min: new Date('0100-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString())
      return fc.oneof(compared([...same, ...ordered], moment), listed(moment), present)
    }
    case 'checkbox':
      return fc.oneof(compared(same, fc.constantFrom('true', 'false')), present)
    case 'relationship':
    case 'upload':
      return fc.oneof(compared(same, fc.oneof(id, fc.constant('null'))), listed(id), present)
    case 'json':
    case 'richText':
      return present
    default:
      return undefined
  }
}

/** Several of them together, nested and in numbers, as far as they are allowed. */
export function soundWhere(fields: readonly FieldPath[]): Arbitrary<object> {
  const one = fc.oneof(
    ...fields.filter(({ isHidden }) => !isHidden).flatMap((each) => soundComparison(each) ?? []),
  )
  const list = fc
    .tuple(fc.constantFrom('and', 'or'), fc.array(one, { maxLength: 6 }))
    .map(([name, all]) => ({ [name]: all }))
  const nested = fc.tuple(list, list, one).map(([a, b, c]) => ({ or: [a, { and: [b, c] }] }))
  return fc.oneof({ weight: 3, arbitrary: one }, list, nested)
}
