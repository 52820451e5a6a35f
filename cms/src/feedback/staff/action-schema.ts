import { z } from 'zod'
import { givenEndings } from '@chung-tay/shared/feedback/vocabulary'
import { documentIdSchema as id } from '@chung-tay/shared/http/input-fields'

const text = z.string().trim().min(2, 'Hãy viết nội dung.').max(5000)

/** What an officer can do to a case. */
export const actionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('assign'), unit: id, text: text.optional() }),
  z.object({
    action: z.literal('forward'),
    to: z.string().trim().min(3, 'Hãy ghi tên cơ quan nhận.').max(160),
    text: text.optional(),
  }),
  z.object({ action: z.literal('accept') }),
  z.object({ action: z.literal('ask'), text }),
  z.object({
    action: z.literal('answer'),
    text,
    outcome: z.enum(givenEndings).optional(),
  }),
  z.object({
    action: z.literal('close'),
    outcome: z.enum(givenEndings, 'Hãy chọn kết quả.'),
    text: text.optional(),
  }),
  z.object({ action: z.literal('reopen'), text }),
  z.object({ action: z.literal('note'), text }),
  z.object({ action: z.literal('priority'), priority: z.enum(['normal', 'high', 'urgent']) }),
  z.object({ action: z.literal('merge'), into: z.string().trim().max(30) }),
  z.object({ action: z.literal('redact'), event: id.optional(), text: text.max(5000) }),
  z.object({ action: z.literal('hide-attachment'), attachment: id, text }),
  z.object({ action: z.literal('show-attachment'), attachment: id, text }),
  z.object({
    action: z.literal('publish'),
    title: z.string().trim().min(5, 'Tiêu đề cần ít nhất 5 chữ cái.').max(120),
    publicText: text,
    publicAnswer: z.string().trim().max(5000).optional(),
  }),
  z.object({ action: z.literal('unpublish'), text }),
  z.object({
    action: z.literal('to-handbook'),
    title: z.string().trim().min(5, 'Câu hỏi cần ít nhất 5 chữ cái.').max(200),
    text,
  }),
])

export type CaseAction = z.infer<typeof actionSchema>
export type ActionName = CaseAction['action']
