import type { JsonSchema } from './from-schema'

type Parameter = { name: string; in: string; required?: boolean; schema: JsonSchema }
type Content = Record<string, { schema?: JsonSchema }>

export type Operation = {
  path: string
  method: 'get' | 'post'
  parameters: Parameter[]
  body?: JsonSchema
  /** Whether the body goes out as a form rather than as JSON. */
  isForm: boolean
  responses: Record<string, { content?: Content }>
}

export type OpenApi = { paths: Record<string, Record<string, object>> }

const form = 'application/x-www-form-urlencoded'

/** Every operation of an OpenAPI document. */
export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => {
      if (method !== 'get' && method !== 'post') return []
      const { parameters, requestBody, responses } = described as {
        parameters?: Parameter[]
        requestBody?: { content: Content }
        responses: Operation['responses']
      }
      return {
        path,
        method,
        parameters: [...shared(methods), ...(parameters ?? [])],
        body: (requestBody?.content['application/json'] ?? requestBody?.content[form])?.schema,
        isForm: requestBody?.content[form] !== undefined,
        responses,
      }
    }),
  )
}

/** Parameters that a path names for all its methods. */
function shared(methods: Record<string, object>): Parameter[] {
  return (methods.parameters as Parameter[] | undefined) ?? []
}

export const asksProof = ({ parameters }: Operation) =>
  parameters.some(({ name }) => name === 'Altcha')
