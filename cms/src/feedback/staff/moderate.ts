import type { FeedbackAttachment, FeedbackEvent } from '@chung-tay/shared/payload-types'
import { isDocumentId } from '../../platform/database/is-document-id'
import { RequestError } from '../../platform/http'
import { idOf } from '../../platform/related-id'
import type { CaseAction } from './action-schema'
import type { Context, Outcome } from './outcome'

type Of<Name extends CaseAction['action']> = Extract<CaseAction, { action: Name }>

/** Puts other words in the place of what was said; the old ones stay with the event, for coordinators. */
export async function redact(
  { event, text }: Of<'redact'>,
  { req, found }: Context,
): Promise<Outcome> {
  if (!event) return { change: { text }, event: { type: 'redacted', before: found.text } }
  const said = await ofThisCase({ req, found }, 'feedback-events', event)
  await req.payload.update({
    collection: 'feedback-events',
    id: event,
    data: { text },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { event: { type: 'redacted', before: said.text ?? '' } }
}

/** Hides a file from everybody but the coordinators, or shows it again. */
export async function moderateAttachment(
  { action, attachment, text }: Of<'hide-attachment'> | Of<'show-attachment'>,
  { req, found }: Context,
): Promise<Outcome> {
  const isHidden = action === 'hide-attachment'
  const { label, kind } = await ofThisCase({ req, found }, 'feedback-attachments', attachment)
  await req.payload.update({
    collection: 'feedback-attachments',
    id: attachment,
    data: { isHidden },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const what = isHidden ? 'Ẩn tệp' : 'Cho hiện lại tệp'
  return { event: { type: 'redacted', text: `${what} ${label || kind}: ${text}` } }
}

type Parts = { 'feedback-events': FeedbackEvent; 'feedback-attachments': FeedbackAttachment }

/** @throws RequestError 404 when it belongs to another case or to none */
async function ofThisCase<Name extends keyof Parts>(
  { req, found }: Pick<Context, 'req' | 'found'>,
  collection: Name,
  id: string,
): Promise<Parts[Name]> {
  const part =
    isDocumentId(id) &&
    (await req.payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    }))
  if (!part || idOf((part as Parts[Name]).case) !== found.id) {
    throw new RequestError({ status: 404 })
  }
  return part as Parts[Name]
}
