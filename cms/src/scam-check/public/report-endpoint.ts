import { canonicalize } from '@chung-tay/shared/scam-check'
import { plainReference } from '../../platform/crypto/references'
import { countShare } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import {
  reportReceiptSchema,
  reportSchema,
  type Report,
} from '@chung-tay/shared/scam-check/contract'

/** About one number or link in a day: a household that was called, and the street around it. */
const reportShare = { sender: 2, neighbourhood: 10 }

/** `POST /api/scam-check/reports`: somebody tells of a fraudulent number, account, link or app. */
export const reportEndpoint = submissionEndpoint({
  path: '/scam-check/reports',
  summary: 'Report a fraudulent number, account, link or app, as a suggestion',
  body: reportSchema,
  answer: reportReceiptSchema,
  limit: { points: 120, perSeconds: 3600 },
  admit: ({ req, body }) => countShare('scam report', req.headers, canonicalOf(body), reportShare),
  store: async ({ req, body, admitted: { isCrowded } }) => {
    const { kind, value, bank, form, story, hasLostMoney } = body
    const reference = plainReference('LD')
    await req.payload.create({
      collection: 'scam-reports',
      data: {
        reference,
        kind,
        value,
        bank: kind === 'account' ? bank : undefined,
        canonical: canonicalOf(body),
        form,
        story,
        hasLostMoney,
        state: 'new',
        isCrowded,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { reference }
  },
})

const canonicalOf = ({ kind, value, bank }: Report) =>
  `${kind}:${canonicalize({ kind, value, bank })!.text}`
