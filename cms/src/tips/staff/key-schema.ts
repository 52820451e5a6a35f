import { recipientBytes } from '@chung-tay/shared/tips'
import { z } from 'zod'
import { recipientSchema } from '@chung-tay/shared/tips/contract'
import { revocationReasons } from './vocabulary'

const recipient = recipientSchema.refine(isRecipient, 'Đây không phải khóa công khai age (age1…).')

/** A key that its holder made and wants in use. Only the public half is ever sent. */
export const askKeySchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('handler'), unit: z.string().min(1).max(64), recipient }),
  z.object({ role: z.literal('recovery'), recipient }),
])

/** What the second person typed while the holder read it out: never shown to them before. */
export const confirmKeySchema = z.object({ fingerprint: z.string().min(1).max(60) })

export const revokeKeySchema = z.object({
  reason: z.enum(revocationReasons.map(({ value }) => value)),
})

function isRecipient(text: string): boolean {
  try {
    return recipientBytes(text).length === 32
  } catch {
    return false
  }
}
