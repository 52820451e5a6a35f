import { configToJSONSchema, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { describedEndpoints } from '../http/own-endpoints'
import { endpointPaths } from './endpoint-paths'
import { maxDepth, maxLimit } from '../payload-rules/check-parameters'
import { contentVersionSchema, errorBodySchema, healthSchema } from '../http/contract'

/**
 * The OpenAPI 3.1 description of everything the public may ask.
 * @param published Collections whose published documents other programs read.
 */
export function openApiDocument(
  config: SanitizedConfig,
  idType: 'number' | 'text',
  published: readonly string[],
) {
  const { definitions = {} } = configToJSONSchema(config, idType)
  const names = reachable(definitions, [...published, 'settings'])
  const schemas = {
    Error: z.toJSONSchema(errorBodySchema),
    ContentVersion: z.toJSONSchema(contentVersionSchema),
    Health: z.toJSONSchema(healthSchema),
    ...Object.fromEntries(
      Object.entries(definitions)
        .filter(([name]) => names.has(name))
        .map(([name, schema]) => [name, withOwnReferences(schema)]),
    ),
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chung Tay',
      version: '1',
      description: 'Public content of a provincial police.',
    },
    servers: [{ url: config.serverURL }],
    paths: {
      '/api/health': get('State of the service', answer('Health'), { 503: answer('Health') }),
      '/api/content-version': get('Version of all public content', answer('ContentVersion')),
      '/api/globals/settings': get('Settings of the province', answer('settings')),
      ...Object.fromEntries(published.flatMap(collectionPaths)),
      ...endpointPaths(describedEndpoints(config)),
    },
    components: {
      schemas,
      securitySchemes: {
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`users API-Key <key>`: the key of an account that an administrator made',
        },
      },
    },
  }
}

function collectionPaths(collection: string): [string, object][] {
  const page = {
    type: 'object',
    required: ['docs', 'totalDocs', 'limit', 'hasNextPage'],
    properties: {
      docs: { type: 'array', items: { $ref: `#/components/schemas/${collection}` } },
      totalDocs: { type: 'integer' },
      limit: { type: 'integer' },
      totalPages: { type: 'integer' },
      page: { type: 'integer' },
      pagingCounter: { type: 'integer' },
      hasPrevPage: { type: 'boolean' },
      hasNextPage: { type: 'boolean' },
      prevPage: { type: ['integer', 'null'] },
      nextPage: { type: ['integer', 'null'] },
    },
  }
  const list = { description: 'Published documents', content: json(page) }
  return [
    [
      `/api/${collection}`,
      {
        ...get(`Published ${collection}`, list),
        parameters: [depth, limit, pageNumber, sort, slugEquals],
      },
    ],
    [
      `/api/${collection}/{id}`,
      { ...get(`One of ${collection}`, answer(collection)), parameters: [idInPath, depth] },
    ],
  ]
}

const json = (schema: object) => ({ 'application/json': { schema } })
const answer = (name: string) => ({
  description: name,
  content: json({ $ref: `#/components/schemas/${name}` }),
})
const failure = {
  description: 'What went wrong',
  content: json({ $ref: '#/components/schemas/Error' }),
}

function get(summary: string, ok: object, more: Record<number, object> = {}) {
  return {
    get: { summary, responses: { 200: ok, 400: failure, 404: failure, 429: failure, ...more } },
  }
}

const integer = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum })
const depth = { name: 'depth', in: 'query', schema: integer(0, maxDepth) }
const limit = { name: 'limit', in: 'query', schema: integer(1, maxLimit) }
const pageNumber = { name: 'page', in: 'query', schema: integer(1, 100_000) }
const sort = {
  name: 'sort',
  in: 'query',
  schema: { type: 'string', enum: ['createdAt', '-createdAt', 'updatedAt', '-updatedAt'] },
}
const slugEquals = {
  name: 'where[slug][equals]',
  in: 'query',
  schema: { type: 'string', pattern: '^[a-z0-9-]{1,120}$' },
}
const idInPath = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[0-9a-f-]{24,36}$' },
}

/** Definitions that public answers refer to, directly or through others. */
function reachable(definitions: Record<string, unknown>, from: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name) || !(name in definitions) || name === 'users') return
    found.add(name)
    for (const [, next] of JSON.stringify(definitions[name]).matchAll(/"#\/definitions\/([^"]+)"/g))
      visit(next ?? '')
  }
  for (const name of from) visit(name)
  return found
}

function withOwnReferences(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/definitions/', '#/components/schemas/'))
}
