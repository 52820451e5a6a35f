import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { EndpointDescription } from '../http'

type Described = { path: string; method: string; description: EndpointDescription }

/** The endpoints that describe themselves, as OpenAPI paths. */
export function endpointPaths(endpoints: Endpoint[]): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {}
  for (const { path, method, description } of endpoints.flatMap(described)) {
    const name = `/api${path.replace(/:(\w+)/g, '{$1}')}`
    paths[name] = { ...paths[name], [method]: operation(path, description) }
  }
  return paths
}

function described({ path, method, custom }: Endpoint): Described[] {
  const description = custom?.description as EndpointDescription | undefined
  return description ? [{ path, method, description }] : []
}

function operation(path: string, description: EndpointDescription): object {
  const { summary, body, form, query, answers, needsProof, isSubmission, isForStaff } = description
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', maxLength: 200 },
    })),
    ...(query ? queryParameters(query) : []),
    ...(isSubmission ? [header('Idempotency-Key', 'A UUID made by the client', 'uuid')] : []),
    ...(needsProof
      ? [header('Altcha', 'Base64 of {challenge, solution} for a challenge of /api/altcha')]
      : []),
  ]
  const failures = description.failure?.statuses ?? [
    ...[400, 404, 413, 429],
    ...(isSubmission ? [409] : []),
    ...(isForStaff ? [401, 403] : []),
    ...(description.refusals ?? []),
  ]
  const failed = description.failure
    ? { description: 'What went wrong', ...contentOf(description.failure) }
    : failure
  return {
    summary,
    ...(isForStaff ? { security: [{ apiKey: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: json(toSchema(body, 'input')) } } : {}),
    ...(form ? { requestBody: { required: true, content: formOf(form) } } : {}),
    responses: {
      ...Object.fromEntries(failures.map((status) => [status, failed])),
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          { description: answer.description, ...contentOf(answer) },
        ]),
      ),
    },
  }
}

function queryParameters(query: z.ZodType): object[] {
  const { properties = {}, required = [] } = toSchema(query, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const header = (name: string, description: string, format?: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', ...(format ? { format } : {}) },
})
const toSchema = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' })
const formOf = (schema: z.ZodType) => ({
  'application/x-www-form-urlencoded': { schema: toSchema(schema, 'input') },
})

function contentOf({ schema, contentType }: { schema?: z.ZodType; contentType?: string }): object {
  if (schema) return { content: json(toSchema(schema, 'output')) }
  return contentType ? { content: { [contentType]: {} } } : {}
}

const json = (schema: object) => ({ 'application/json': { schema } })
const failure = {
  description: 'What went wrong',
  content: json({ $ref: '#/components/schemas/Error' }),
}
