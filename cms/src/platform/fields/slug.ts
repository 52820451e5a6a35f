import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload'
import { cleanInput, slugify } from '@chung-tay/shared/text'

const maxLength = 120

/**
 * The part of the address that names a document. It is made from the field `from` when left empty
 * and then kept: people save and share these addresses.
 */
export function slugField(from: string): TextField {
  const fill: FieldHook = async ({ value, data, originalDoc, req, collection }) => {
    if (typeof value === 'string' && cleanInput(value) !== '') return slugify(value)
    const source: unknown = data?.[from] ?? originalDoc?.[from]
    if (typeof source !== 'string' || !collection) return value
    return firstFree(req, collection.slug, slugify(source).slice(0, maxLength - 5))
  }
  return {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    required: true,
    unique: true,
    index: true,
    maxLength,
    admin: {
      position: 'sidebar',
      description:
        'Để trống thì tự tạo từ tiêu đề. Không nên đổi sau khi đã đăng vì người dân có thể đã lưu địa chỉ này.',
    },
    hooks: { beforeValidate: [fill] },
    // Empty is fine while writing: it is filled before the document is stored.
    validate: (value: unknown) =>
      !value || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value))
        ? true
        : 'Đường dẫn chỉ gồm chữ thường không dấu, số và dấu gạch ngang.',
  }
}

/** The slug itself, or with the first number that makes it unique. */
async function firstFree(
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
): Promise<string> {
  const { docs } = await req.payload.db.find<{ slug?: string }>({
    collection,
    where: { slug: { like: slug } },
    pagination: false,
    limit: 0,
    select: { slug: true },
    req,
  })
  const taken = new Set(docs.map((doc) => doc.slug))
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
