import { escapeXml } from '../../platform/escape-xml'

type Value = string | number | boolean | null | undefined
export type Record311 = Record<string, Value>

/** A list of flat records as XML the way GeoReport v2 writes it: `<services><service><name>…`. */
export function toXml(root: string, item: string, records: readonly Record311[]): string {
  return document(root, records.map((record) => element(item, record)).join(''))
}

/** One record that is the document itself: `<service_definition><service_code>…`. */
export function recordToXml(root: string, record: Record311): string {
  return document(root, fields(record))
}

const document = (root: string, content: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root}>${content}</${root}>\n`

const element = (name: string, record: Record311) => `<${name}>${fields(record)}</${name}>`

function fields(record: Record311): string {
  return Object.entries(record)
    .map(([name, value]) => `<${name}>${escapeXml(String(value ?? ''))}</${name}>`)
    .join('')
}
