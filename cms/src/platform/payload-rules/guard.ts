import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { checkData } from './check-data'
import { problemsWithSort } from './check-sort'
import { problemsWithWhere } from './check-where'
import { fieldsOf } from './find-field'
import { isRecord } from './is-record'
import { withFound } from './with-found'
import { missingReferences } from './missing-references'
import { badData, refuseData, refuseQuery } from './refused-query'

type Arguments = {
  where?: unknown
  sort?: unknown
  data?: unknown
  id?: string
  draft?: boolean
  /** Set where Payload itself fetches what documents refer to. */
  currentDepth?: number
}

/**
 * Checks what people ask of a collection and send to it, wherever they do: over REST, in the admin's
 * lists and its server functions. The service's own code, which overrides access, is not asked.
 */
export function guardCollection(collection: SanitizedCollectionConfig): void {
  const guard: CollectionBeforeOperationHook = async ({
    args: given,
    operation,
    overrideAccess,
    req,
  }) => {
    const args = given as Arguments
    const { where, sort, data, id, draft, currentDepth } = args
    if (overrideAccess === true || currentDepth !== undefined) return
    const isVersions = req.pathname?.includes('/versions') === true
    const needsFullAccess = draft === true || isVersions
    const fields = fieldsOf(req, collection)
    if (req.payloadAPI !== 'REST' && !(await makesSense({ req, fields, sort })))
      args.sort = collection.defaultSort
    await guardQuery({ req, fields, where, sort: args.sort, needsFullAccess })
    if (operation === 'read' && where && req.user && !isVersions)
      args.where = await withFound(req, collection, where)
    if (operation === 'create' || operation === 'update') {
      const document = objectOf(data)
      // Whoever may not write at all is told so by Payload, and nothing about their data.
      const access: unknown = await collection.access[operation]({ req, data: document, id })
      if (access !== false) await guardData(req, collection.flattenedFields, document)
    } else if (operation === 'read' && data !== undefined) {
      // A draft that the live preview wants shown as if it were stored.
      refuseData(checkData(collection.flattenedFields, objectOf(data)).problems)
    } else if (credentials.includes(operation)) guardCredentials(data)
  }
  collection.hooks.beforeOperation.unshift(guard)
}

/** The same of a global; it has no lists but its versions, which `payload-endpoints.ts` looks after. */
export function guardGlobal(global: SanitizedGlobalConfig): void {
  global.hooks.beforeOperation ??= []
  global.hooks.beforeOperation.unshift(async ({ args, operation, overrideAccess, req }) => {
    const { data } = args as Arguments
    if (overrideAccess === true || (operation === 'read' && data === undefined)) return
    if (operation === 'read')
      return refuseData(checkData(global.flattenedFields, objectOf(data)).problems)
    if (operation !== 'update') return
    const document = objectOf(data)
    if ((await global.access.update({ req })) !== false)
      await guardData(req, global.flattenedFields, document)
  })
}

type Query = {
  req: PayloadRequest
  fields: readonly FlattenedField[]
  where: unknown
  sort: unknown
  needsFullAccess: boolean
}

/**
 * The admin's lists offer an order by every column, and remember it: one that makes no sense must not
 * leave somebody before a list that looks empty.
 */
async function makesSense({ req, fields, sort }: Pick<Query, 'req' | 'fields' | 'sort'>) {
  return Object.keys(await problemsWithSort(req, fields, sort)).length === 0
}

/** @throws QueryError 400 */
export async function guardQuery({ req, fields, where, sort, ...rest }: Query): Promise<void> {
  refuseQuery({
    ...(await problemsWithWhere({ req, fields, where, ...rest })),
    ...(await problemsWithSort(req, fields, sort)),
  })
}

/** @throws APIError 400 */
async function guardData(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
): Promise<void> {
  const { problems, references } = checkData(fields, data)
  refuseData(problems)
  refuseData(await missingReferences(req, references))
}

function objectOf(data: unknown): Record<string, unknown> {
  if (!isRecord(data))
    throw badData({
      body: 'Nội dung gửi lên trống hoặc không đọc được. Hãy tải lại trang rồi gửi lại.',
    })
  return data
}

const credentials = ['login', 'forgotPassword', 'resetPassword', 'unlock']

const texts = ['email', 'username', 'password', 'token']

/** What people sign in with is text; a database could take an object for a condition. */
function guardCredentials(data: unknown): void {
  for (const [name, value] of Object.entries(data ?? {})) {
    const isFine = texts.includes(name)
      ? typeof value === 'string' && value.length <= 1_000
      : typeof value !== 'object'
    if (value !== null && !isFine) refuseData({ [name]: 'Phần này chưa đúng dạng.' })
  }
}
