import fc, { type Arbitrary } from 'fast-check'

export type JsonSchema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}

/** Values that exist, by the name of the property that holds them: without them nothing is ever found. */
export type Known = Record<string, Arbitrary<unknown>>

/** Values that a schema describes. Knows as much of JSON Schema as the service's own description uses. */
export function fromSchema(schema: JsonSchema, known: Known = {}): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((each) => fromSchema(each, known)))
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') return fromObject(schema, known)
  if (type === 'array') {
    const { items = {}, minItems = 0, maxItems = 3 } = schema
    return fc.array(fromSchema(items, known), {
      minLength: minItems,
      maxLength: Math.min(maxItems, minItems + 3),
    })
  }
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'integer' || type === 'number') return fromNumber(schema, type)
  return fromString(schema)
}

function fromObject(
  { properties = {}, required = [] }: JsonSchema,
  known: Known,
): Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [
      name,
      known[name]
        ? fc.oneof({ weight: 6, arbitrary: known[name] }, fromSchema(each, known))
        : fromSchema(each, known),
    ]),
  )
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) })
}

function fromNumber(
  { minimum = -1e6, maximum = 1e6 }: JsonSchema,
  type: string,
): Arbitrary<number> {
  const least = Math.max(minimum, -1e6)
  const most = Math.min(maximum, 1e6)
  return type === 'integer'
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
    : fc.double({ min: least, max: most, noNaN: true })
}

function fromString(schema: JsonSchema): Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength } = schema
  if (format === 'uuid') return fc.uuid()
  if (format === 'email') return fc.emailAddress()
  if (pattern)
    // A length the description does not give is none to filter by: a pattern may ask for more.
    return fc
      .stringMatching(new RegExp(pattern))
      .filter(({ length }) => length <= (maxLength ?? Infinity))
  return fc.string({
    unit: 'grapheme',
    minLength,
    maxLength: Math.min(maxLength ?? 60, minLength + 60),
  })
}

/** Values that no schema hopes for. */
export const nonsense: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    [],
    {},
    '',
    0,
    -1,
    true,
    '\u0000',
    '𝒂'.repeat(50),
    'x'.repeat(5000),
    "'; DROP TABLE users; --",
    '../../etc/passwd',
    '{{7*7}}',
    { $gt: '' },
    { __proto__: { polluted: true } },
    1e308,
    '٣٤٥',
    'a'.repeat(40) + '\u202e',
  ),
)

/** A request body close to right, with one part spoilt, taken away or added; or nonsense altogether. */
export function brokenBody(schema: JsonSchema, known: Known = {}): Arbitrary<unknown> {
  const names = Object.keys(schema.properties ?? {})
  const spoilt = fc
    .tuple(fromSchema(schema, known), fc.constantFrom(...names, 'extra'), nonsense, fc.boolean())
    .map(([body, name, value, isMissing]) => {
      const copy: Record<string, unknown> = { ...(body as object) }
      if (isMissing) delete copy[name]
      else copy[name] = value
      return copy
    })
  return names.length > 0 ? fc.oneof(spoilt, spoilt, nonsense) : nonsense
}
