import type { Access, CollectionConfig } from 'payload'
import { env } from '../platform/env'
import { ownUnitOrCoordinator, nobody } from '../platform/access/roles'

const ofOwnCases = ownUnitOrCoordinator('case.unit')

/**
 * Files wait unseen until the scanner, where there is one, found them clean. Coordinators reach also
 * what was hidden: they answer for the hiding.
 */
const cleanOfOwnCases: Access = async (args) => {
  const scope = await ofOwnCases(args)
  if (scope === false) return false
  const clean = { scan: { not_equals: 'waiting' } }
  return scope === true ? clean : { and: [scope, clean, { isHidden: { not_equals: true } }] }
}

/**
 * Pictures, PDFs and clips that people add. Private: only the unit that handles the case reads them
 * here; the sender reads them by the tracking code. Pictures arrive re-encoded, without metadata.
 */
export const FeedbackAttachments: CollectionConfig = {
  slug: 'feedback-attachments',
  labels: { singular: 'Tệp đính kèm', plural: 'Tệp đính kèm phản ánh' },
  access: { read: cleanOfOwnCases, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  upload: {
    staticDir: `${env.dataDir}/feedback-attachments`,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    mimeTypes: ['image/webp', 'application/pdf', 'video/mp4', 'video/webm', 'video/quicktime'],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'private, no-store')
      headers.set(
        'Content-Security-Policy',
        "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
      )
      // A sandboxed page shows no PDF: it is saved and opened by the officer's own program.
      if (headers.get('Content-Type') === 'application/pdf') {
        headers.set('Content-Disposition', 'attachment')
      }
      return headers
    },
  },
  fields: [
    { name: 'case', type: 'relationship', relationTo: 'feedback-cases', index: true },
    { name: 'event', type: 'relationship', relationTo: 'feedback-events', index: true },
    { name: 'label', type: 'text' },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['image', 'pdf', 'video'],
    },
    {
      name: 'scan',
      type: 'select',
      required: true,
      index: true,
      options: ['clean', 'waiting', 'off'],
    },
    { name: 'isHidden', type: 'checkbox', defaultValue: false },
  ],
}
