import type { CollectionConfig, Field } from 'payload'

type Holder = { fields: Field[] }

/** The collections with so many documents that nobody looks through them for one. */
export function longListsOf(collections: readonly CollectionConfig[]): ReadonlySet<string> {
  return new Set(
    collections.filter(({ custom }) => custom?.isLongList === true).map(({ slug }) => slug),
  )
}

/**
 * Opens the list itself where a field refers to one of many: its search understands words without marks,
 * abbreviations and old names. The field’s own drops whatever does not have the letters that were typed.
 */
export const withListsToPickFrom =
  (longLists: ReadonlySet<string>) =>
  <T extends Holder>(holder: T): T => {
    const within = withListsToPickFrom(longLists)
    const pick = (field: Field): Field => {
      if (field.type === 'relationship') {
        const isLong = [field.relationTo].flat().some((slug) => longLists.has(slug))
        return isLong
          ? ({ ...field, admin: { appearance: 'drawer', ...field.admin } } as Field)
          : field
      }
      if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(within) }
      if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(within) }
      return 'fields' in field ? within(field) : field
    }
    return { ...holder, fields: holder.fields.map(pick) }
  }
