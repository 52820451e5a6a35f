import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'

/**
 * A refusal of fields, in the words of the person who sent them: the admin shows each message beside its
 * field, and above them which fields they are.
 */
export function invalidFields(
  req: PayloadRequest,
  collection: CollectionSlug,
  errors: { path: string; message: string }[],
): ValidationError {
  const { flattenedFields } = req.payload.collections[collection].config
  const labelOf = (path: string) => {
    if (path === 'file') return 'Tệp'
    const field = flattenedFields.find(({ name }) => name === path.split('.')[0])
    return field && 'label' in field && typeof field.label === 'string' ? field.label : path
  }
  return new ValidationError(
    { collection, errors: errors.map((each) => ({ ...each, label: labelOf(each.path) })) },
    req.t,
  )
}
