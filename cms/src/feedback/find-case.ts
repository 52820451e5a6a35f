import { otherCode, otherCodeWords } from '@chung-tay/shared/codes/other-code'
import { normalizeTrackingCode, trackingCodeProblem } from '@chung-tay/shared/codes'
import type { PayloadRequest } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { badFields, notFound } from '../platform/http'
import { hashTrackingCode } from './tracking'

const problems = {
  empty: 'Hãy nhập mã theo dõi.',
  'too-short': 'Mã có 16 chữ số. Mã vừa nhập còn thiếu.',
  'too-long': 'Mã có 16 chữ số. Mã vừa nhập bị thừa.',
  mistyped: 'Có chữ số gõ nhầm. Hãy so lại từng nhóm bốn số.',
}

/**
 * The case that a tracking code opens.
 * @throws RequestError 400 when the code cannot be one, 404 when it opens nothing
 */
export async function caseByCode(req: PayloadRequest, typed: string): Promise<FeedbackCase> {
  const problem = trackingCodeProblem(typed)
  if (problem) {
    const other = otherCode(typed)
    const words = other ? otherCodeWords(other) : problems[problem]
    throw badFields({ code: words }, words)
  }
  const codeHash = hashTrackingCode(normalizeTrackingCode(typed))
  const { docs } = await req.payload.find({
    collection: 'feedback-cases',
    where: { codeHash: { equals: codeHash } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: false,
    req,
  })
  if (!docs[0]) {
    throw notFound('Không có phản ánh nào mang mã này. Hãy kiểm tra lại từng nhóm bốn số.')
  }
  return docs[0]
}
