import {
  buildVersionGlobalFields,
  type Endpoint,
  type PayloadRequest,
  type SanitizedGlobalConfig,
} from 'payload'
import { isDocumentId } from '../database/is-document-id'
import { answering, badFields, notFound } from '../http'
import { checkBody } from './check-body'
import { problemsWithParameters, readJsonWhere } from './check-parameters'
import { guardQuery } from './guard'
import { repeated } from './repeated'

/**
 * Puts the rules in front of an endpoint that is Payload's own: parameters, ids and bodies are looked at
 * once Payload knows who asks, and before it works with them.
 * @param global Whose versions are asked for, where they are.
 */
export function withRules<Kind extends Endpoint>(
  endpoint: Kind,
  global?: SanitizedGlobalConfig,
): Kind {
  const { path, method, handler } = endpoint
  const readsOne = method === 'get' && /^\/(?:versions\/)?:id$/.test(path)
  const isFile = path.startsWith('/file/')
  return {
    ...endpoint,
    handler: (req) =>
      answering(async () => {
        // MongoDB fails on what cannot be an id, instead of finding nothing.
        if (readsOne && !isDocumentId(String(req.routeParams?.id))) throw notFound()
        readJsonWhere(req.query)
        const problems = isFile ? {} : problemsWithParameters(req)
        if (Object.keys(problems).length > 0) throw badFields(problems)
        if (global && path === '/versions') await guardVersions(req, global)
        if (method === 'get') return handler(req)
        if (path === '/' && method !== 'post' && !req.query.where)
          throw badFields({ where: noneChosen })
        const bring = await checkBody(req)
        return repeated(async () => {
          bring()
          return handler(req)
        })
      }),
  }
}

const noneChosen = 'Chưa chọn nội dung nào. Hãy chọn rồi làm lại.'

type Entity = { endpoints?: Endpoint[] | false; versions?: unknown; auth?: { verify?: unknown } }

/** The endpoints of a collection or a global that there is something behind. */
export function openEndpoints({ endpoints, versions, auth }: Entity): Endpoint[] {
  return (endpoints || []).filter(
    ({ path }) =>
      (versions || !path.startsWith('/versions')) && (auth?.verify || !path.startsWith('/verify/')),
  )
}

async function guardVersions(req: PayloadRequest, global: SanitizedGlobalConfig): Promise<void> {
  await guardQuery({
    req,
    fields: buildVersionGlobalFields(req.payload.config, global, true),
    where: req.query.where,
    sort: req.query.sort,
    needsFullAccess: true,
  })
}
