import type { CollectionConfig, GlobalConfig } from 'payload'

const component = '/platform/admin/wrong-fields/WrongFields#WrongFields'

/** Puts what has to be mended above the form of a collection. */
export function withWrongFields(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...edit,
          beforeDocumentControls: [component, ...(edit?.beforeDocumentControls ?? [])],
        },
      },
    },
  }
}

/** The same above a global’s. */
export function withWrongFieldsOfGlobal(global: GlobalConfig): GlobalConfig {
  const { admin } = global
  const elements = admin?.components?.elements
  return {
    ...global,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        elements: {
          ...elements,
          beforeDocumentControls: [component, ...(elements?.beforeDocumentControls ?? [])],
        },
      },
    },
  }
}
