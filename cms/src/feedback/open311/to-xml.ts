type Value = string | number | boolean | null | undefined

/** A list of flat records as XML the way GeoReport v2 writes it: `<services><service><name>…`. */
export function toXml(root: string, item: string, records: Record<string, Value>[]): string {
  const lines = records.map(
    (record) =>
      `<${item}>${Object.entries(record)
        .map(([name, value]) => `<${name}>${escape(value)}</${name}>`)
        .join('')}</${item}>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root}>${lines.join('')}</${root}>\n`
}

const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

function escape(value: Value): string {
  return (
    String(value ?? '')
      .replace(/[<>&"]/g, (sign) => entities[sign] ?? sign)
      // Control characters have no place in XML 1.0.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  )
}
