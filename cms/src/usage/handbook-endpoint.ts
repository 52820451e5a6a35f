import { z } from 'zod'
import { hasRole } from '../platform/access/roles'
import { jsonOf, staffEndpoint } from '../platform/http'
import { check } from '../platform/http'

const wanted = z.object({ text: z.string().min(2).max(60) })

/** `POST /api/usage/handbook`: a draft for the handbook from what people searched for in vain. */
export const handbookEndpoint = staffEndpoint({
  method: 'post',
  path: '/usage/handbook',
  isAllowed: (user) => hasRole(user, 'admin', 'editor'),
  answer: async (req) => {
    const { text } = check(wanted, await jsonOf(req, 1024))
    const { id } = await req.payload.create({
      collection: 'handbook',
      draft: true,
      depth: 0,
      req,
      data: {
        title: text,
        slug: '',
        summary: '',
        keywords: [text],
        provenance: {
          source: 'Người dân tìm mà không ra kết quả',
          checkedAt: new Date().toISOString(),
          needsReview: true,
          reviewReason: 'Bản nháp tạo từ thống kê tìm kiếm, cần viết và đối chiếu.',
        },
      },
    })
    return { id }
  },
})
