import type { CollectionConfig } from 'payload'
import { hasRole, ownUnitOrCoordinator, nobody } from '../platform/access/roles'
import { endings, eventTypes } from '@chung-tay/shared/feedback/vocabulary'

/** What happened to a case, in order. Written by the endpoints only, changed by nobody. */
export const FeedbackEvents: CollectionConfig = {
  slug: 'feedback-events',
  labels: { singular: 'Diễn biến', plural: 'Diễn biến phản ánh' },
  access: {
    read: ownUnitOrCoordinator('case.unit'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  lockDocuments: false,
  admin: { hidden: true },
  defaultSort: 'createdAt',
  fields: [
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'feedback-cases',
      required: true,
      index: true,
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      options: eventTypes.map(({ value, label }) => ({ value, label })),
    },
    { name: 'text', type: 'textarea' },
    {
      name: 'outcome',
      type: 'select',
      options: endings.map(({ value, label }) => ({ value, label })),
    },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'unitName', type: 'text' },
    {
      name: 'before',
      type: 'textarea',
      // What was hidden stays readable for those who answer for the hiding.
      access: { read: ({ req }) => hasRole(req.user, 'coordinator') },
    },
  ],
}
