import { plainRichText } from '../../platform/rich-text/plain-rich-text'
import type { CaseAction } from './action-schema'
import type { Context, Outcome } from './outcome'

const maxSummary = 400

/**
 * A draft for the handbook, of words that the officer has cleared of personal data: those who edit
 * the handbook see no cases. An editor completes and publishes it.
 */
export async function toHandbook(
  { title, text }: Extract<CaseAction, { action: 'to-handbook' }>,
  { req, found }: Context,
): Promise<Outcome> {
  const entry = await req.payload.create({
    collection: 'handbook',
    draft: true,
    depth: 0,
    overrideAccess: true,
    data: {
      title,
      summary: text.length > maxSummary ? `${text.slice(0, maxSummary - 1)}…` : text,
      body: plainRichText(text),
      provenance: {
        source: `Phản ánh ${found.reference}`,
        checkedAt: new Date().toISOString(),
        needsReview: true,
        reviewReason: 'Viết từ một phản ánh: bỏ mọi thông tin cá nhân, thêm căn cứ pháp luật.',
      },
      _status: 'draft',
    } as never,
    req,
  })
  return { event: { type: 'handbook', text: entry.title }, handbookId: entry.id }
}
