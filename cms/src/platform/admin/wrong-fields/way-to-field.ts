import type { ClientField } from 'payload'

/** Where a field of a form is: its label with those around it, and the tabs to open before it is there. */
export type Way = { label: string; tabs: string[] }

/** Fields that Payload puts on forms by itself. */
const builtIn: Record<string, string> = {
  file: 'Tệp',
  email: 'Email',
  password: 'Mật khẩu',
  'confirm-password': 'Gõ lại mật khẩu',
}

/**
 * The way to the field at `path`, such as `fees.0.amount`: “Lệ phí 1 › Số tiền” on the tab “Thời hạn”. Of a
 * field that no form names, the path itself.
 */
export function wayToField(fields: readonly ClientField[], path: string): Way {
  const found = walk(fields, path.split('.'))
  return found ?? { label: builtIn[path] ?? path, tabs: [] }
}

function walk(fields: readonly ClientField[], path: readonly string[]): Way | undefined {
  for (const field of fields) {
    const found = step(field, path)
    if (found) return found
  }
  return undefined
}

function step(field: ClientField, path: readonly string[]): Way | undefined {
  const [name, ...rest] = path
  if (field.type === 'tabs') {
    for (const tab of field.tabs) {
      const isNamed = 'name' in tab && Boolean(tab.name)
      if (isNamed && tab.name !== name) continue
      const found = walk(tab.fields, isNamed ? rest : path)
      if (found) return { ...found, tabs: [textOf(tab.label), ...found.tabs] }
    }
    return undefined
  }
  if (!('name' in field) || !field.name)
    return 'fields' in field ? walk(field.fields, path) : undefined
  if (field.name !== name) return undefined
  const label = textOf('label' in field ? field.label : undefined) || field.name
  if (field.type === 'array' && rest.length > 1)
    return below(`${label} ${Number(rest[0]) + 1}`, walk(field.fields, rest.slice(1)))
  if (field.type === 'group' && rest.length > 0) return below(label, walk(field.fields, rest))
  return { label, tabs: [] }
}

function below(label: string, inner: Way | undefined): Way {
  return inner ? { ...inner, label: `${label} › ${inner.label}` } : { label, tabs: [] }
}

const textOf = (label: unknown): string => (typeof label === 'string' ? label : '')
