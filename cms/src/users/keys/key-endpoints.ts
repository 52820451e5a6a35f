import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isProgram } from '../../platform/access/actor'
import { hasRole } from '../../platform/access/roles'
import { atomically } from '../../platform/database/atomically'
import { isDocumentId } from '../../platform/database/is-document-id'
import { badFields, check, jsonOf, notFound, staffEndpoint } from '../../platform/http'
import { endKey, issueKey, mayHaveKeys } from './keys'

const issueSchema = z.object({
  account: z.string().max(100),
  name: z.string().trim().min(3).max(100),
})

const isAdministrator = (user: PayloadRequest['user']) => hasRole(user, 'admin') && !isProgram(user)

/** `POST /api/api-keys/issue` `{account, name}`: the key stands in this answer, and nowhere again. */
const issueEndpoint = staffEndpoint({
  method: 'post',
  path: '/api-keys/issue',
  isAllowed: isAdministrator,
  answer: async (req) => {
    const { account: id, name } = check(issueSchema, await jsonOf(req, 4 * 1024))
    const account = isDocumentId(id) ? await findAccount(req, id) : null
    if (!account) throw badFields({ account: 'Không có tài khoản này.' })
    if (!mayHaveKeys(account))
      throw badFields({
        account:
          'Tài khoản quản trị và tài khoản tiếp nhận tin báo không dùng khóa. Hãy tạo một tài khoản riêng cho chương trình.',
      })
    const issued = await atomically(req, () => issueKey(req, account, name))
    return Response.json(issued, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  },
})

/** `POST /api/api-keys/:id/end`: the key does not work any more. Ending it twice changes nothing. */
const endEndpoint = staffEndpoint({
  method: 'post',
  path: '/api-keys/:id/end',
  isAllowed: isAdministrator,
  answer: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    if (!isDocumentId(id)) throw notFound()
    return atomically(req, async () => {
      const key = await req.payload.findByID({
        collection: 'api-keys',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
      if (!key) throw notFound()
      const account = await findAccount(req, key.account)
      const gone = { id: key.account, name: key.accountName, email: '', roles: [], units: [] }
      if (!key.endedAt) await endKey(req, key, account ?? gone, 'by-hand')
      return { id }
    })
  },
})

export const keyEndpoints: Endpoint[] = [issueEndpoint, endEndpoint]

function findAccount(req: PayloadRequest, id: string) {
  return req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}
