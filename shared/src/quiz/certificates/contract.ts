import { z } from 'zod'

export const certificateSchema = z.object({
  code: z.string(),
  name: z.string().describe('As the entrant wrote it'),
  title: z.string(),
  score: z.int(),
  outOf: z.int(),
  issuer: z.string(),
  agency: z.string().describe('Whose site this is'),
  issuedAt: z.string().describe('ISO 8601, UTC'),
  rank: z.int().nullable().describe('After the end of the contest, for the attempt that counts'),
  of: z.int().nullable(),
  isSample: z.boolean(),
})
export type CertificateView = z.infer<typeof certificateSchema>
