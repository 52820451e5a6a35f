import type { ServerProps } from 'payload'
import { hasRole } from '../access/roles'

const reviewed = [
  { collection: 'procedures', label: 'Thủ tục' },
  { collection: 'handbook', label: 'Cẩm nang' },
  { collection: 'alerts', label: 'Tin nóng' },
  { collection: 'scam-figures', label: 'Số liệu lừa đảo' },
  { collection: 'legal-documents', label: 'Văn bản pháp luật' },
  { collection: 'units', label: 'Đơn vị' },
  { collection: 'contacts', label: 'Đầu mối liên hệ' },
  { collection: 'quiz-questions', label: 'Câu hỏi trắc nghiệm' },
] as const

/** On the dashboard: what has to be checked again, by kind, with a link to the filtered list. */
export async function ReviewList({ payload, user }: ServerProps) {
  if (!hasRole(user, 'admin', 'editor')) return null
  const groups = await Promise.all(
    reviewed.map(async ({ collection, label }) => {
      const { docs, totalDocs } = await payload.find({
        collection,
        where: { 'provenance.needsReview': { equals: true } },
        limit: 4,
        depth: 0,
        sort: '-updatedAt',
      })
      return { collection, label, docs, totalDocs }
    }),
  )
  const open = groups.filter((group) => group.totalDocs > 0)
  return (
    <section className="review-list" aria-labelledby="review-list-title">
      <h2 id="review-list-title">Cần đối chiếu</h2>
      <p>
        Nội dung có thông tin chưa chắc chắn, hoặc viện dẫn văn bản đã hết hiệu lực. Kiểm tra rồi bỏ
        dấu “Cần đối chiếu lại”.
      </p>
      {open.length === 0 ? (
        <p>Không còn nội dung nào chờ đối chiếu.</p>
      ) : (
        <div className="review-list__groups">
          {open.map(({ collection, label, docs, totalDocs }) => (
            <article key={collection}>
              <h3>
                <a
                  href={`/admin/collections/${collection}?where[provenance.needsReview][equals]=true`}
                >
                  {label} ({totalDocs})
                </a>
              </h3>
              <ul>
                {docs.map((doc) => (
                  <li key={doc.id}>
                    <a href={`/admin/collections/${collection}/${doc.id}`}>
                      {'title' in doc
                        ? doc.title
                        : 'name' in doc
                          ? doc.name
                          : 'text' in doc
                            ? doc.text
                            : doc.label}
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
