import { parse, type AnyNode } from 'acorn'
import { compatData, isHad, type Entry } from './support'

const { api, javascript } = compatData
const { builtins } = javascript

/** What pages have at hand by a name of its own. */
const instances: Record<string, string> = {
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  navigator: 'Navigator',
  performance: 'Performance',
}

/** Things whose methods are looked up by their names alone; those of others are too common. */
const values = [
  ...['Array', 'Date', 'Map', 'Number', 'Object', 'Promise', 'RegExp', 'Set', 'String'],
  ...['TypedArray', 'Uint8Array'],
]
const things = [
  ...['Blob', 'CanvasRenderingContext2D', 'DOMTokenList', 'Document', 'Element', 'File'],
  ...['HTMLDialogElement', 'HTMLElement', 'HTMLFormElement', 'HTMLInputElement', 'Node', 'Range'],
]

const youngMethods = findYoungMethods()

/**
 * What a script uses that the oldest phones do not have: functions and constructors of the language and of
 * browsers, by `Object.hasOwn`, `structuredClone`, or `.at()` where the thing is not known. What the script
 * looks for first (`in`, `typeof`, `?.`) is left out. It reads what was built: libraries count too.
 */
export function youngCode(code: string): string[] {
  const used = new Set<string>()
  const lookedFor = new Set<string>()
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    for (const name of namesLookedFor(node)) lookedFor.add(name)
    const use = youngUse(node)
    if (use) used.add(use)
  })
  const plainName = (use: string) => use.replace(/^.*\.|\(\)$/g, '')
  return [...used].filter((use) => !lookedFor.has(plainName(use))).sort()
}

function youngUse(node: AnyNode): string | undefined {
  if ((node.type !== 'CallExpression' && node.type !== 'NewExpression') || isOptional(node))
    return undefined
  const { callee } = node
  if (callee.type === 'Identifier') return isHad(globalNamed(callee.name)) ? undefined : callee.name
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined
  if (callee.computed || callee.optional) return undefined
  const { name } = callee.property
  const owner = callee.object.type === 'Identifier' ? callee.object.name : ''
  const known = memberOf(owner, name)
  if (known) return isHad(known) ? undefined : `${owner}.${name}`
  return youngMethods.has(name) ? `.${name}()` : undefined
}

const isOptional = (node: AnyNode) => 'optional' in node && node.optional

function globalNamed(name: string): Entry | undefined {
  // Shorter ones are those that minifying makes.
  if (name.length < 4) return undefined
  return builtins[name] ?? api[name] ?? api[`${name}_static`] ?? api.Window?.[name]
}

function memberOf(owner: string, name: string): Entry | undefined {
  const entry = builtins[owner] ?? api[instances[owner] ?? owner]
  return entry?.[`${name}_static`] ?? entry?.[name]
}

/** Names of methods that nothing on the oldest phones has. */
function findYoungMethods(): Set<string> {
  const byName = new Map<string, Entry[]>()
  for (const thing of [...values.map((name) => builtins[name]), ...things.map((name) => api[name])])
    for (const [name, entry] of Object.entries(thing ?? {}))
      if (entry && name !== '__compat') byName.set(name, [...(byName.get(name) ?? []), entry])
  const young = [...byName].filter(([, entries]) => !entries.some(isHad))
  return new Set(young.map(([name]) => name))
}

/** What `'at' in list`, `typeof fetch` and the like ask about. */
function namesLookedFor(node: AnyNode): string[] {
  if (node.type === 'BinaryExpression' && node.operator === 'in') return textOf(node.left)
  if (node.type !== 'UnaryExpression' || node.operator !== 'typeof') return []
  const { argument } = node
  if (argument.type === 'Identifier') return [argument.name]
  if (argument.type !== 'MemberExpression') return []
  return argument.property.type === 'Identifier' ? [argument.property.name] : []
}

function textOf(node: AnyNode): string[] {
  if (node.type === 'Literal') return [String(node.value)]
  return node.type === 'TemplateLiteral' ? [node.quasis[0]?.value.raw ?? ''] : []
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node)
  for (const part of Object.values(node) as unknown[])
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) visit(each, see)
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string'
