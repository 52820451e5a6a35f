import type {
  Access,
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionConfig,
} from 'payload'
import { dropSchedule } from './drop-schedule'
import { hideFiles } from './hide-files'
import { notInTrash } from './is-public'
import { keepCited, keepCitedForGood } from './keep-cited'

const components = '/platform/trash/admin/CitedNotice'

/**
 * What every collection with a trash has in common: only who may change a document sees it there, puts it
 * there and takes it out again; who deletes deletes for good. Nothing goes that something refers to.
 */
export function withTrash(collection: CollectionConfig): CollectionConfig {
  if (collection.trash !== true) return collection
  const { access = {}, admin, hooks, fields } = collection
  const { read = signedIn, update = signedIn, delete: remove = signedIn } = access
  const edit = admin?.components?.edit
  return {
    ...collection,
    access: {
      ...access,
      read: async (args) => {
        const readable = await read(args)
        // What is not there and what lies in the trash is answered alike: see `hideFiles`.
        if (args.isReadingStaticFile) return readable
        if (readable === false || (await update(args)) !== false) return readable
        return readable === true ? notInTrash : { and: [readable, notInTrash] }
      },
      // Payload asks with what is to be written when something goes into the trash.
      delete: (args) => ((args.data as Stored | undefined)?.deletedAt ? update : remove)(args),
    },
    upload: hideFiles(collection),
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), keepCited],
      afterChange: [...(hooks?.afterChange ?? []), dropScheduleInTrash],
      beforeDelete: [keepCitedForGood, ...(hooks?.beforeDelete ?? [])],
      afterRead: [...(hooks?.afterRead ?? []), sayNothingOutside],
    },
    fields: [
      ...fields,
      // Without an index: nearly everything lies outside, and SQLite would take it for a way to few.
      {
        name: 'deletedAt',
        type: 'date',
        label: 'Bỏ vào thùng rác lúc',
        admin: { disableBulkEdit: true, hidden: true },
      },
    ],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [...(admin?.components?.beforeListTable ?? []), `${components}#CitedRows`],
        edit: {
          ...edit,
          beforeDocumentControls: [
            ...(edit?.beforeDocumentControls ?? []),
            `${components}#CitedDocument`,
          ],
        },
      },
    },
  }
}

type Stored = { deletedAt?: string | null }

const signedIn: Access = ({ req }) => Boolean(req.user)

/** What was to be published at an hour is not while it lies in the trash, nor when it comes back. */
const dropScheduleInTrash: CollectionAfterChangeHook = async ({ data, doc, collection, req }) => {
  if ((data as Stored).deletedAt) await dropSchedule(req, collection.slug, String(doc.id))
  return doc
}

/** Of what does not lie in the trash an answer says nothing about it: phones download lists of hundreds. */
const sayNothingOutside: CollectionAfterReadHook = ({ doc }) => {
  if ((doc as Stored).deletedAt === null) delete (doc as Stored).deletedAt
  return doc
}
