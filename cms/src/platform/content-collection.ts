import type { CollectionConfig, Field } from 'payload'
import { contentAccess } from './access/content-access'
import { announceChange, announceDelete } from './content-version'
import { previewUrl } from './preview-url'

type ContentCollection = {
  slug: CollectionConfig['slug']
  labels: { singular: string; plural: string }
  /** Field shown as the document's name in the admin. */
  titleField: string
  listColumns: string[]
  /** A document's page in the mini app, e.g. `/thu-tuc/:slug`; without `:slug` the page where all of them stand. */
  pagePath: string
  /** Fields that come along where another document refers to one of these. */
  references: string[]
  description: string
  /** So many that fields which refer to one open the list, with its search. */
  isLongList?: boolean
  fields: Field[]
  hooks?: CollectionConfig['hooks']
}

/**
 * A collection of published content: drafts, versions and scheduled publishing; readable by the
 * public once published; every change that the public can see announces a new content version.
 */
export function contentCollection(content: ContentCollection): CollectionConfig {
  const {
    slug,
    labels,
    titleField,
    listColumns,
    pagePath,
    references,
    description,
    isLongList = false,
    fields,
    hooks,
  } = content
  return {
    slug,
    labels,
    fields,
    access: contentAccess,
    defaultSort: '-updatedAt',
    defaultPopulate: Object.fromEntries(references.map((name) => [name, true])),
    trash: false,
    custom: { isLongList },
    versions: {
      maxPerDoc: 50,
      drafts: { schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 }, validate: false },
    },
    admin: {
      useAsTitle: titleField,
      defaultColumns: listColumns,
      description,
      group: 'Nội dung',
      livePreview: { url: ({ data }) => previewUrl(pagePath, data.slug) },
      preview: (data) => previewUrl(pagePath, data.slug),
    },
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), announceChange],
      afterDelete: [...(hooks?.afterDelete ?? []), announceDelete],
    },
  }
}
