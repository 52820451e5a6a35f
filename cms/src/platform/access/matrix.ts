import type { Role } from './roles'

export const visitors = [
  'anonymous',
  'admin',
  'editor',
  'coordinator',
  'officer',
  'tip-handler',
] as const
export type Visitor = 'anonymous' | Role
export type Operation = 'create' | 'read' | 'update' | 'delete'
type Rule = Record<Operation, readonly Visitor[]>

const nobody: readonly Visitor[] = []
const everybody = visitors
const admins: readonly Visitor[] = ['admin']
const editors: readonly Visitor[] = ['admin', 'editor']
const coordinators: readonly Visitor[] = ['coordinator']
const handlers: readonly Visitor[] = ['coordinator', 'officer']
const staff: readonly Visitor[] = ['admin', 'editor', 'coordinator', 'officer', 'tip-handler']

const content: Rule = { create: editors, read: everybody, update: editors, delete: admins }
const closed: Rule = { create: nobody, read: nobody, update: nobody, delete: nobody }
const log: Rule = { ...closed, read: admins }
const cases: Rule = { ...closed, read: handlers }
/** Payload keeps these for each account: whoever is signed in reaches their own. */
const ownOnly: Rule = { create: staff, read: staff, update: staff, delete: staff }

/**
 * Who may do what with each collection, over REST, as the police wants it. A collection without a
 * line here fails the test. Which documents of a collection an officer reaches (those of their unit)
 * is tested with each feature.
 */
export const accessMatrix: Record<string, Rule> = {
  procedures: content,
  'procedure-fields': content,
  units: content,
  contacts: content,
  'legal-documents': content,
  handbook: content,
  alerts: content,
  'scam-figures': content,
  'alert-reactions': closed,
  'usage-counts': closed,
  pages: content,
  media: content,
  // Everybody changes their own account; this is about others'.
  users: { create: admins, read: staff, update: admins, delete: admins },
  'content-changes': log,
  'seed-records': log,
  'submission-keys': closed,
  'feedback-cases': cases,
  'feedback-events': cases,
  'feedback-attachments': cases,
  'feedback-templates': {
    create: coordinators,
    read: handlers,
    update: coordinators,
    delete: coordinators,
  },
  ratings: cases,
  'rating-invitations': closed,
  dossiers: cases,
  'dossier-imports': cases,
  'dossier-import-parts': closed,
  'scam-guides': content,
  'scam-indicators': { create: editors, read: editors, update: editors, delete: nobody },
  'scam-reports': { ...closed, read: editors },
  'scam-contests': { ...closed, read: editors },
  'scam-buckets': closed,
  tips: closed,
  'tip-parts': closed,
  'tip-keys': closed,
  'tip-key-requests': closed,
  'tip-audit': closed,
  'quiz-topics': content,
  'quiz-questions': content,
  'quiz-question-imports': { ...closed, read: editors },
  'quiz-contests': { create: editors, read: editors, update: editors, delete: editors },
  'quiz-pools': closed,
  'quiz-attempts': closed,
  'quiz-board-entries': closed,
  'quiz-rank-counts': closed,
  'quiz-result-pages': closed,
  'quiz-reports': closed,
  'quiz-staff-log': closed,
  'payload-jobs': closed,
  'payload-kv': closed,
  'payload-locked-documents': ownOnly,
  'payload-preferences': { ...ownOnly, update: nobody },
  'payload-migrations': closed,
}
