import type { CollectionSlug, Payload, SanitizedCollectionConfig, ServerProps } from 'payload'
import { hasRole } from '../access/roles'

type Waiting = { id: string; provenance?: { reviewReason?: string | null } | null }

/** On the dashboard: what has to be checked again, by kind, with a link to the filtered list. */
export async function ReviewList({ payload, user }: ServerProps) {
  if (!hasRole(user, 'admin', 'editor')) return null
  const groups = await Promise.all(
    reviewedCollections(payload).map(async (collection) => {
      const { docs, totalDocs } = await payload.find({
        collection: collection.slug as CollectionSlug,
        where: { 'provenance.needsReview': { equals: true } },
        limit: 4,
        depth: 0,
        sort: '-updatedAt',
      })
      return { collection, docs: docs as unknown as Waiting[], totalDocs }
    }),
  )
  const open = groups.filter((group) => group.totalDocs > 0)
  return (
    <section className="staff-view__dashboard review-list" aria-labelledby="review-list-title">
      <h2 id="review-list-title">Cần đối chiếu</h2>
      <p>
        Nội dung có thông tin chưa chắc chắn, hoặc viện dẫn văn bản đã hết hiệu lực. Kiểm tra rồi bỏ
        dấu “Cần đối chiếu lại”.
      </p>
      {open.length === 0 ? (
        <p>Không còn nội dung nào chờ đối chiếu.</p>
      ) : (
        <div className="review-list__groups">
          {open.map(({ collection, docs, totalDocs }) => (
            <article className="staff-view__panel" key={collection.slug}>
              <h3>
                <a
                  href={`/admin/collections/${collection.slug}?where[provenance.needsReview][equals]=true`}
                >
                  {String(collection.labels.plural)} ({totalDocs})
                </a>
              </h3>
              <ul>
                {docs.map((doc) => (
                  <li key={doc.id}>
                    <a href={`/admin/collections/${collection.slug}/${doc.id}`}>
                      {String(doc[collection.admin.useAsTitle as keyof Waiting])}
                    </a>
                    {doc.provenance?.reviewReason ? (
                      <small>{doc.provenance.reviewReason}</small>
                    ) : null}
                  </li>
                ))}
              </ul>
            </article>
          ))}
        </div>
      )}
    </section>
  )
}

/** Every collection whose documents say where their facts come from (`provenanceField`). */
export function reviewedCollections({
  config,
}: Pick<Payload, 'config'>): SanitizedCollectionConfig[] {
  return config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'provenance'),
  )
}
