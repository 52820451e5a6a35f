import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { acceptedTypes } from './accepted-types'

/** Refuses a file whose content is not what its name says: the bytes decide, not the extension. */
export const checkBytes: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const found = await fileTypeFromBuffer(req.file.data)
  if (!found || !acceptedTypes.includes(found.mime)) {
    throw new APIError(
      'Tệp không phải ảnh JPEG, PNG, WebP hoặc PDF. Hãy chọn tệp khác.',
      400,
      undefined,
      true,
    )
  }
  req.file.mimetype = found.mime
  return args
}
