import type { Endpoint, SanitizedConfig } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, someAddress } from '../testing/api'
import { useServiceEnv } from '../testing/local-payload'

let identity: Record<string, string>
let config: SanitizedConfig

beforeAll(async () => {
  identity = (await administrator()).identity
  useServiceEnv()
  config = await (await import('../../payload.config')).default
})

test('every address that takes something says of nothing in plain Vietnamese what is missing', async () => {
  const found: string[] = []
  let refused = 0
  const waiting = addresses().flatMap((address) => [
    { ...address, who: identity, body: '{}' },
    { ...address, who: identity, body: '' },
    { ...address, who: {}, body: '{}' },
  ])
  const ask = async () => {
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      const { method, path, who, body } = each
      const answer = await fetch(inject('serviceUrl') + path, {
        method: method.toUpperCase(),
        headers: {
          'X-Forwarded-For': someAddress(),
          'Content-Type': 'application/json',
          ...who,
        },
        body,
      })
      const text = await answer.text()
      if (answer.status < 400) continue
      refused += 1
      const told = text.startsWith('{') ? messagesIn(JSON.parse(text)) : [text]
      const bad = told.filter((message) => !isPlain(message))
      if (bad.length > 0 || told.length === 0)
        found.push(`${method} ${path} ${answer.status}: ${bad.join(' | ') || text}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, ask))
  expect(found.sort()).toEqual([])
  expect(refused).toBeGreaterThan(300)
})

const noId = '00000000-0000-4000-8000-000000000000'

/** Everything that is sent to, of ours and of Payload's; documents by an id that is none. */
function addresses(): { method: string; path: string }[] {
  const below = (prefix: string, endpoints: readonly Endpoint[] | false) =>
    (endpoints || []).map(({ method, path }) => ({ method, path: `/api${prefix}${path}` }))
  const { collections, endpoints, globals } = config
  const { standardPaths } = config.custom as { standardPaths: string[] }
  // Of machine collections, which nobody sees, Payload's doors are the same.
  const seen = collections.filter(({ admin }) => admin.hidden !== true)
  return (
    [
      ...below('', endpoints),
      ...seen.flatMap((each) => below(`/${each.slug}`, each.endpoints)),
      ...globals.flatMap((each) => below(`/globals/${each.slug}`, each.endpoints)),
    ]
      .filter(({ method, path }) => method !== 'get' && !/\/(logout|refresh-token)$/.test(path))
      // A standard fixes the language of its refusals, too.
      .filter(({ path }) => !standardPaths.some((each) => path.startsWith(`/api${each}/`)))
      .map(({ method, path }) => ({
        method,
        path: path.replace(/:[\w]+\??/g, noId).replace(/\/$/, ''),
      }))
  )
}

/** Every sentence of a refusal, however deep it lies. */
function messagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'message') return [String(each)]
    if (key === 'fields') return Object.values(each as object).map(String)
    return messagesIn(each)
  })
}

const programmers =
  /(?<![\p{L}\d])(string|number|boolean|undefined|null|object|array|json|fields?|invalid|expected|required|error|the|must|not|token|id|id's|instanceof|api|true|false|body|value|an?|is|was|of|to|unknown|missing|query|collection|document|file|request|allowed|found|mong đợi)(?![\p{L}\d])/iu

const vietnamese = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i

/** Our language, and no word of a programmer. */
const isPlain = (message: string) => vietnamese.test(message) && !programmers.test(message)
