import type { FeedbackSubmission } from '@chung-tay/shared/feedback/contract'
import { noSuchNumber, normalizePhone } from '@chung-tay/shared/phone'
import { cleanWriting, tidy } from '@chung-tay/shared/text'
import { feedbackKinds, type FeedbackKind } from '@chung-tay/shared/feedback/vocabulary'

/** What the person has filled in so far. Files are kept apart: a draft cannot hold them. */
export type FeedbackForm = {
  kind: FeedbackKind | ''
  danger: 'yes' | 'no' | ''
  commune: string
  aboutUnit: string
  text: string
  place: string
  location: { latitude: number; longitude: number } | undefined
  name: string
  phone: string
  email: string
  notifyByEmail: boolean
  notifyByZalo: boolean
  showName: boolean
  allowPublic: boolean
  website: string
}

export const emptyForm: FeedbackForm = {
  kind: '',
  danger: '',
  commune: '',
  aboutUnit: '',
  text: '',
  place: '',
  location: undefined,
  name: '',
  phone: '',
  email: '',
  notifyByEmail: false,
  notifyByZalo: false,
  showName: false,
  allowPublic: false,
  website: '',
}

export const maxText = 5000

export type Problems = Partial<Record<keyof FeedbackForm, string>>
/** `check` shows everything before it is sent. */
export type Step = 'kind' | 'story' | 'send' | 'check'
export const steps: readonly Step[] = ['kind', 'story', 'send', 'check']

export const isAboutPlace = (kind: FeedbackForm['kind']) =>
  feedbackKinds.some(({ value, toCommune }) => value === kind && toCommune)

/** What keeps a step from being left; empty when nothing does. */
export function problemsOf(step: Step, form: FeedbackForm): Problems {
  const problems: Problems = {}
  if (step === 'kind') {
    if (!form.kind) problems.kind = 'Hãy chọn một loại.'
    if (!form.danger) problems.danger = 'Hãy trả lời câu này.'
  }
  if (step === 'story') {
    if (isAboutPlace(form.kind) && !form.commune) problems.commune = 'Hãy chọn xã, phường.'
    if (cleanWriting(form.text).length < 10) problems.text = 'Hãy kể vài câu, ít nhất 10 chữ cái.'
  }
  if (step === 'send') {
    if (tidy(form.phone) && !phoneOf(form)?.startsWith('+')) problems.phone = noSuchNumber
    if (tidy(form.email) && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(tidy(form.email)))
      problems.email = 'Địa chỉ thư có dạng ten@vidu.vn.'
    if (form.notifyByEmail && !tidy(form.email)) problems.email = 'Hãy ghi địa chỉ để nhận thư báo.'
  }
  return problems
}

/** The submission that a filled form makes. */
export function toSubmission(form: FeedbackForm): FeedbackSubmission {
  const given = (value: string) => cleanWriting(value) || undefined
  return {
    kind: form.kind as FeedbackKind,
    text: cleanWriting(form.text),
    commune: isAboutPlace(form.kind) ? given(form.commune) : undefined,
    aboutUnit:
      form.kind === 'conduct' || form.kind === 'praise' ? given(form.aboutUnit) : undefined,
    place: isAboutPlace(form.kind) ? given(form.place) : undefined,
    location: isAboutPlace(form.kind) ? form.location : undefined,
    name: given(form.name),
    phone: phoneOf(form),
    email: tidy(form.email) || undefined,
    notifyByEmail: form.notifyByEmail,
    notifyByZalo: form.notifyByZalo && Boolean(phoneOf(form)),
    showName: form.showName && Boolean(given(form.name)),
    allowPublic: form.allowPublic,
    website: given(form.website),
  }
}

const phoneOf = ({ phone }: FeedbackForm) => normalizePhone(phone)

/** The form of a submission taken back from the queue. */
export function fromSubmission(body: Partial<FeedbackSubmission>): FeedbackForm {
  const { attachments: _files, kind, ...rest } = body
  const known = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => name in emptyForm && value !== undefined),
  )
  return { ...emptyForm, ...known, kind: kind ?? '', danger: 'no' }
}

/** What the person wrote, short enough for a list. */
export function titleOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line || 'Phản ánh chưa viết xong'
}
