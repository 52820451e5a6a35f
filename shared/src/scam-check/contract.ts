import { banks, canonicalize, indicatorKinds, indicatorSources, scamForms } from '.'
import { z } from 'zod'
import {
  addressText,
  documentIdSchema as id,
  honeypotSchema as website,
  pastedCode,
  writtenLine,
  writtenText,
} from '../http/input-fields'
import { unreadable } from './unreadable'

const values = <T extends readonly { value: string }[]>(options: T) =>
  z.enum(options.map(({ value }) => value) as [T[number]['value'], ...T[number]['value'][]], {
    error: 'Không có trong danh sách được chọn.',
  })

const kind = z.enum(indicatorKinds, { error: 'Không có trong danh sách được chọn.' })
const bank = values(banks).optional()
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Ghi ngày dạng ngày/tháng/năm, ví dụ 05/11/2026.')

const value = addressText({ min: 3, max: 2048 })
const subject = { kind, value, bank }
/** Says in words of its kind why a value cannot be read. */
const readable = (
  { kind: of, value: text }: { kind: (typeof indicatorKinds)[number]; value: string },
  { addIssue }: z.RefinementCtx,
) => {
  if (!canonicalize({ kind: of, value: text }))
    addIssue({ code: 'custom', path: ['value'], message: unreadable[of] })
}

/** What somebody tells about a number, account, link or app; never published by itself. */
export const reportSchema = z
  .object({
    ...subject,
    form: values(scamForms),
    story: writtenText({ max: 2000 }).default(''),
    hasLostMoney: z.boolean().default(false),
    website,
  })
  .superRefine(readable)
export const reportReceiptSchema = z.object({ reference: z.string() })

/** The owner of a listed entry says that it is wrong. */
export const contestSchema = z
  .object({
    ...subject,
    reason: writtenText({ min: 20, max: 2000, tooShort: 'Hãy viết rõ hơn: ít nhất 20 chữ.' }),
    name: writtenLine({ min: 2, max: 100 }),
    contact: addressText({ min: 5, max: 120 }).describe('Phone or e-mail for the answer'),
    website,
  })
  .superRefine(readable)
  .refine(({ kind: of, bank: at }) => of !== 'account' || at !== undefined, {
    path: ['bank'],
    message: 'Hãy chọn ngân hàng của tài khoản.',
  })
export const contestReceiptSchema = z.object({
  reference: z.string(),
  trackingCode: z.string().describe('16 digits, known to the sender alone'),
  dueOn: z.string().describe('Day by which it is decided'),
  isTakenDownWhenLate: z
    .boolean()
    .describe(
      'Whether the entry is taken down when it is not; false for one of many from one network',
    ),
})

export const trackContestSchema = z.object({ code: pastedCode })
export const trackedContestSchema = z.object({
  reference: z.string(),
  kind,
  value: z.string(),
  state: z.enum(['open', 'upheld', 'refused']),
  dueOn: z.string().describe('YYYY-MM-DD'),
  isTakenDownWhenLate: z.boolean(),
  isShown: z.boolean().describe('Whether people are still told that the entry is listed'),
  answer: z.string().nullable(),
  decidedOn: z.string().nullable().describe('YYYY-MM-DD'),
})

/** One row of an import file. */
export const indicatorRowSchema = z
  .object({
    kind,
    value,
    bank,
    form: values(scamForms),
    source: values(indicatorSources),
    confirmedOn: day,
    expiresOn: day.optional(),
    evidence: z.string().trim().min(5, 'Ghi căn cứ: số văn bản, vụ việc, biên bản.').max(2000),
  })
  .refine(({ kind: of, bank: at }) => of !== 'account' || at !== undefined, {
    path: ['bank'],
    message: 'Tài khoản phải ghi ngân hàng.',
  })
  .refine(({ expiresOn, confirmedOn }) => !expiresOn || expiresOn > confirmedOn, {
    path: ['expiresOn'],
    message: 'Ngày hết hạn phải sau ngày xác minh.',
  })

export const maxRowsAtOnce = 2000
export const importSchema = z.object({
  batch: z.uuid(),
  fileName: z.string().trim().min(1).max(200),
  rows: z.array(indicatorRowSchema).min(1).max(maxRowsAtOnce),
})

export const reviewSchema = z.object({
  ids: z.array(id).min(1).max(500),
  decision: z.enum(['list', 'reject']),
})
export const withdrawSchema = z.object({
  ids: z.array(id).min(1).max(500),
  reason: z.string().trim().min(5, 'Ghi lý do gỡ.').max(500),
})
export const decideReportsSchema = z.object({
  ids: z.array(id).min(1).max(500),
  decision: z.enum(['use', 'dismiss']),
})
export const decideContestSchema = z.object({
  id,
  decision: z.enum(['uphold', 'refuse']),
  answer: z.string().trim().min(10, 'Ghi câu trả lời cho người khiếu nại.').max(2000),
})

export type IndicatorRow = z.infer<typeof indicatorRowSchema>
export type Report = z.input<typeof reportSchema>
export type Contest = z.input<typeof contestSchema>
export type ReportReceipt = z.infer<typeof reportReceiptSchema>
export type ContestReceipt = z.infer<typeof contestReceiptSchema>
export type TrackedContest = z.infer<typeof trackedContestSchema>
