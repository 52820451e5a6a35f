import { storedDay } from '@chung-tay/shared/calendar'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Field, Payload } from 'payload'
import { contentFeatures } from '@chung-tay/cms/platform/rich-text/editor'
import { leafFields } from './seed-schema'

type Data = Record<string, unknown>
type FindId = (collection: string, slug: string) => Promise<string | undefined>

/** Makes the function that turns a seed's data into what Payload stores: ids, times, rich text. */
export async function seedConverter(payload: Payload, findId: FindId) {
  const editorConfig = await editorConfigFactory.fromFeatures({
    config: payload.config,
    features: contentFeatures,
  })

  async function convert(fields: readonly Field[], data: Data): Promise<Data> {
    const result: Data = {}
    for (const field of leafFields(fields)) {
      const value = data[field.name]
      if (value !== undefined && value !== null)
        result[field.name] = await convertValue(field, value)
    }
    return result
  }

  async function convertValue(field: Field, value: unknown): Promise<unknown> {
    switch (field.type) {
      case 'group':
        return convert(field.fields, value as Data)
      case 'array':
        return Promise.all((value as Data[]).map((row) => convert(field.fields, row)))
      case 'richText':
        return convertMarkdownToLexical({ editorConfig, markdown: value as string })
      case 'date':
        // Noon in UTC is the same calendar day in Viet Nam, and what the admin's day picker stores.
        return storedDay(value as string)
      case 'relationship':
      case 'upload': {
        const to = String(field.relationTo)
        if (!Array.isArray(value)) return (await findId(to, value as string)) ?? null
        const ids = await Promise.all(value.map((slug: string) => findId(to, slug)))
        return ids.filter((id) => id !== undefined)
      }
      default:
        return value
    }
  }

  return convert
}
