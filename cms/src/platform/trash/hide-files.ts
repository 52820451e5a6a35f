import type { CollectionConfig, CollectionSlug, UploadConfig, Where } from 'payload'
import { errorBody } from '../http/error-body'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Files of what lies in the trash are not there, but for who may take it out again. */
export function hideFiles({ slug, upload, access }: CollectionConfig): CollectionConfig['upload'] {
  if (typeof upload !== 'object') return upload
  const names = ['filename', ...sizesOf(upload).map((name) => `sizes.${name}.filename`)]
  const hide = async (...[req, { params }]: Parameters<Handler>) => {
    const where: Where = {
      and: [
        { deletedAt: { exists: true } },
        { or: names.map((name) => ({ [name]: { equals: params.filename } })) },
      ],
    }
    const thrown = await req.payload.db.findOne({ collection: slug as CollectionSlug, where, req })
    const isHidden = thrown && !(await access?.update?.({ req }))
    return isHidden ? Response.json(errorBody(404), { status: 404 }) : undefined
  }
  return { ...upload, handlers: [...(upload.handlers ?? []), hide as Handler] }
}

const sizesOf = ({ imageSizes = [] }: UploadConfig): string[] => imageSizes.map(({ name }) => name)
