import { feedbackKinds, type FeedbackKind } from '@chung-tay/shared/feedback/vocabulary'

/** Kinds that other programs may report and read: not what is said about people. */
export const openKinds = ['social-issue', 'app-idea', 'praise'] as const satisfies FeedbackKind[]

export type OpenKind = (typeof openKinds)[number]

/** The services of GeoReport v2: kinds of feedback that are public by nature. */
export const services = feedbackKinds
  .filter(({ value }) => (openKinds as readonly string[]).includes(value))
  .map(({ value, label, hint }) => ({
    service_code: value,
    service_name: label,
    description: hint,
    metadata: 'false',
    type: 'realtime',
    keywords: '',
    group: 'Phản ánh, kiến nghị',
  }))
