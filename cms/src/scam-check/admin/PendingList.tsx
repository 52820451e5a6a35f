'use client'

import { useState } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'
import { deskPath } from './desk-parts'
import type { Pending } from './find-work'
import { useDeciding } from './use-deciding'

/** Proposals to be listed or rejected by somebody else than their proposer. */
export function PendingList({ rows, page, pages, total }: Pending) {
  const { isBusy, message, run } = useDeciding()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const decidable = rows.filter(({ isOwn }) => !isOwn).map(({ id }) => id)
  const ids = decidable.filter((id) => chosen.has(id))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const decide = async (decision: 'list' | 'reject') => {
    const words = decision === 'list' ? 'Công bố cho người dân' : 'Không duyệt'
    if (!window.confirm(`${words} ${ids.length} dấu hiệu đã chọn?`)) return
    await run(async () => {
      const { decided } = await postAsStaff<{ decided: number }>('/api/scam-indicators/review', {
        ids,
        decision,
      })
      setChosen(new Set())
      return decision === 'list'
        ? `Đã công bố ${decided} dấu hiệu.`
        : `Đã không duyệt ${decided} dấu hiệu.`
    })
  }
  return (
    <section>
      <p>
        Xem căn cứ từng dòng rồi mới duyệt. Người đề nghị không tự duyệt được. Đã công bố thì người
        dân kiểm tra thấy ngay.
      </p>
      <p role="status">{message}</p>
      {rows.length === 0 ? <p>Không có đề nghị nào chờ duyệt.</p> : null}
      {rows.length > 0 ? (
        <>
          <p className="staff-view__buttons">
            <button
              type="button"
              disabled={isBusy || ids.length === 0}
              onClick={() => void decide('list')}
            >
              Công bố {ids.length} dấu hiệu
            </button>
            <button
              type="button"
              disabled={isBusy || ids.length === 0}
              onClick={() => void decide('reject')}
            >
              Không duyệt
            </button>
          </p>
          <div className="staff-view__scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <input
                      type="checkbox"
                      aria-label="Chọn tất cả trên trang"
                      checked={decidable.length > 0 && ids.length === decidable.length}
                      disabled={decidable.length === 0}
                      onChange={({ target }) => setChosen(new Set(target.checked ? decidable : []))}
                    />
                  </th>
                  <th scope="col">Dấu hiệu</th>
                  <th scope="col">Hình thức</th>
                  <th scope="col">Căn cứ</th>
                  <th scope="col">Xác minh – hết hạn</th>
                  <th scope="col">Người đề nghị</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td>
                      {row.isOwn ? null : (
                        <input
                          type="checkbox"
                          aria-label={`Chọn ${row.value}`}
                          checked={chosen.has(row.id)}
                          onChange={() => toggle(row.id)}
                        />
                      )}
                    </td>
                    <td>
                      <a href={`/admin/collections/scam-indicators/${row.id}`}>{row.value}</a>
                      <small>{row.kind}</small>
                    </td>
                    <td>
                      {row.form}
                      <small>{row.source}</small>
                    </td>
                    <td className="staff-view__text">{row.evidence}</td>
                    <td>
                      {row.confirmedOn} – {row.expiresOn}
                    </td>
                    <td>
                      {row.isOwn ? 'Bạn: người khác duyệt' : row.proposedBy}
                      <small>{row.fileName}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {pages > 1 ? (
            <p>
              Trang {page} trên {pages} ({total} đề nghị){' '}
              {page > 1 ? <a href={`${deskPath}?trang=${page - 1}`}>Trang trước</a> : null}{' '}
              {page < pages ? <a href={`${deskPath}?trang=${page + 1}`}>Trang sau</a> : null}
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
