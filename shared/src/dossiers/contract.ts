import { z } from 'zod'
import { isRealDay } from '../calendar'
import { inputText, writtenText } from '../http/input-fields'
import { dossierNumber } from './number'

const states = ['received', 'processing', 'supplement', 'ready', 'returned', 'rejected'] as const
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Ngày phải có dạng ngày/tháng/năm.')
  .refine(isRealDay, 'Không có ngày này trong lịch.')
const number = z.string().overwrite(dossierNumber).min(4, 'Số hồ sơ có ít nhất 4 ký tự.').max(60)

export const lookUpSchema = z.object({
  number,
  proof: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('identity'),
      digits: inputText({ max: 20 }).regex(/^\d{4}$/, 'Nhập đủ 4 chữ số.'),
    }),
    z.object({ kind: z.literal('birth'), day }),
  ]),
})

export const dossierViewSchema = z.object({
  numberHint: z.string(),
  state: z.enum(states),
  stateWords: z.string(),
  next: z.string(),
  receivedOn: z.string().nullable(),
  expectedOn: z.string().nullable(),
  note: z.string().nullable(),
  unit: z.object({ name: z.string(), slug: z.string(), address: z.string().nullable() }),
  procedure: z.object({ title: z.string(), slug: z.string() }).nullable(),
  updatedAt: z.iso.datetime(),
  ratingCode: z.string().nullable(),
  noticeKey: z
    .string()
    .describe('By which one asks to be told when the state changes; see notices'),
})

/** One dossier as it is imported or pushed. */
export const dossierRowSchema = z
  .object({
    number,
    identityDigits: inputText({ max: 20 })
      .regex(/^\d{4}$/, 'Cần đúng 4 chữ số cuối.')
      .optional(),
    birthDay: day.optional(),
    state: z.enum(states, 'Trạng thái không có trong danh sách.'),
    procedure: z.string().max(120).optional().describe('Slug of the procedure'),
    receivedOn: day.optional(),
    expectedOn: day.optional(),
    note: writtenText({ max: 500, tooLong: 'Ghi chú tối đa 500 chữ cái.' }).optional(),
  })
  .refine(({ identityDigits, birthDay }) => identityDigits || birthDay, {
    message: 'Cần 4 số cuối số định danh hoặc ngày sinh để người dân tra cứu được.',
    path: ['identityDigits'],
  })

export const maxRowsAtOnce = 500
export const rowsSchema = z.array(dossierRowSchema).min(1).max(maxRowsAtOnce)

/** What rows did; `refused` are dossiers that another unit holds. */
export const rowCountsSchema = z.object({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
})

export type DossierLookUp = z.input<typeof lookUpSchema>
export type DossierView = z.infer<typeof dossierViewSchema>
export type DossierRow = z.infer<typeof dossierRowSchema>
export type RowCounts = z.infer<typeof rowCountsSchema>
