import { canonicalize } from '@chung-tay/shared/scam-check'
import { plainReference } from '../../platform/crypto/references'
import { submissionEndpoint } from '../../platform/submissions'
import { reportReceiptSchema, reportSchema } from '@chung-tay/shared/scam-check/contract'

/** `POST /api/scam-check/reports`: somebody tells of a fraudulent number, account, link or app. */
export const reportEndpoint = submissionEndpoint({
  path: '/scam-check/reports',
  summary: 'Report a fraudulent number, account, link or app, as a suggestion',
  body: reportSchema,
  answer: reportReceiptSchema,
  limit: { points: 20, perSeconds: 3600 },
  store: async ({ req, body }) => {
    const { kind, value, bank, form, story, hasLostMoney } = body
    const reference = plainReference('LD')
    await req.payload.create({
      collection: 'scam-reports',
      data: {
        reference,
        kind,
        value,
        bank: kind === 'account' ? bank : undefined,
        canonical: `${kind}:${canonicalize({ kind, value, bank })!.text}`,
        form,
        story,
        hasLostMoney,
        state: 'new',
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { reference }
  },
})
