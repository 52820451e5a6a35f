import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** A field that a question may name, by its path. */
export type FieldPath = { path: string; type: string; isHidden: boolean; options: string[] }

/** All fields below these, also through relations, at most `hops` of them. */
export function fieldPaths(
  fields: readonly FlattenedField[],
  all: readonly SanitizedCollectionConfig[],
  hops = 2,
): FieldPath[] {
  return fields.flatMap((field) => {
    const { name, type } = field
    const isHidden = 'hidden' in field && field.hidden === true
    const here = (path: string, kind: string = type): FieldPath => ({
      path,
      type: kind,
      isHidden,
      options: 'options' in field ? field.options.map(valueOf) : [],
    })
    const below = (from: readonly FlattenedField[], left: number) =>
      fieldPaths(from, all, left).map((each) => ({
        ...each,
        path: `${name}.${each.path}`,
        isHidden: isHidden || each.isHidden,
      }))
    if ('flattenedFields' in field) return [here(name), ...below(field.flattenedFields, hops)]
    const relatesTo = 'relationTo' in field ? field.relationTo : undefined
    if (Array.isArray(relatesTo))
      return [here(name, 'either'), here(`${name}.value`), here(`${name}.relationTo`, 'name')]
    const related = all.find(({ slug }) => slug === relatesTo)
    if (!related || hops === 0) return [here(name)]
    return [here(name), here(`${name}.id`), ...below(related.flattenedFields, hops - 1)]
  })
}

const valueOf = (option: string | { value: string }) =>
  typeof option === 'string' ? option : option.value
