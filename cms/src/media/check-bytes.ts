import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { isEditor } from '../platform/access/roles'
import { invalidFields } from '../platform/http/invalid-fields'
import { acceptedTypes } from './accepted-types'

/** Refuses none, and one whose content is not what its name says: the bytes decide, not the extension. */
export const checkBytes: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const refuse = (message: string) => invalidFields(req, 'media', [{ path: 'file', message }])
  const isCopy = 'duplicateFromID' in args && Boolean(args.duplicateFromID)
  // Who may not upload is told that, by Payload.
  if (!req.file && operation === 'create' && !isCopy && isEditor({ req }))
    throw refuse('Chưa có tệp nào. Hãy chọn một tệp.')
  if (!req.file) return args
  const found = await fileTypeFromBuffer(req.file.data)
  if (!found || !acceptedTypes.includes(found.mime))
    throw refuse('Tệp không phải ảnh JPEG, PNG, WebP hoặc PDF. Hãy chọn tệp khác.')
  req.file.mimetype = found.mime
  return args
}
