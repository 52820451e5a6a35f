'use client'

import { useCallback, useState } from 'react'
import { wordsOf } from '../../staff/staff-error'
import { useAnswer } from '../../staff/ui/use-answer'
import { rowKinds, type RowKind, type ShownImport, type ShownRow } from '../vocabulary'
import { readRows, type RowsPage } from './table-client'
import type { DeskTable } from './desk-table'

type Props = { of: ShownImport; table: DeskTable }

/** The rows of a file by what they do, those that need somebody first. */
export function ImportRows({ of: { id, counts }, table }: Props) {
  const countOf = (kind: RowKind) =>
    (counts[kind] ?? 0) + (kind === 'wrong' ? (counts.refused ?? 0) : 0)
  const kinds = rowKinds.filter(({ value }) => countOf(value) > 0)
  const [kind, setKind] = useState<RowKind | undefined>(kinds[0]?.value)
  return (
    <>
      <p className="staff-view__row" role="group" aria-label="Xem các dòng">
        {kinds.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === kind}
            onClick={() => setKind(value)}
          >
            {label} {countOf(value).toLocaleString('vi-VN')}
          </button>
        ))}
      </p>
      {kind ? <RowsOf key={kind} id={id} kind={kind} table={table} /> : null}
    </>
  )
}

function RowsOf({ id, kind, table }: { id: string; kind: RowKind; table: DeskTable }) {
  const first = useAnswer(useCallback(() => readRows(id, kind), [id, kind]))
  const [more, setMore] = useState<RowsPage[]>([])
  const [problem, setProblem] = useState<string>()
  const pages = first.value ? [first.value, ...more] : []
  const next = pages.at(-1)?.next
  const readMore = async () => {
    try {
      const page = await readRows(id, kind, next)
      setMore((before) => [...before, page])
    } catch (error) {
      setProblem(wordsOf(error))
    }
  }
  return (
    <>
      {first.isLoading ? <p>Đang mở…</p> : null}
      {first.problem || problem ? (
        <p className="staff-view__problem">{first.problem ?? problem}</p>
      ) : null}
      <ul className="staff-view__list staff-view__list--lined">
        {pages
          .flatMap(({ rows }) => rows)
          .map((row) => (
            <li key={row.line}>
              <Row of={row} table={table} />
            </li>
          ))}
      </ul>
      {next === undefined ? null : (
        <p>
          <button type="button" onClick={() => void readMore()}>
            Xem thêm
          </button>
        </p>
      )}
    </>
  )
}

function Row({ of, table }: { of: ShownRow; table: DeskTable }) {
  const { line, name, kind, problems, changes, missing, id, kept } = of
  return (
    <div className="staff-view__stack">
      <p>
        <strong>Dòng {line}</strong> ·{' '}
        {id ? <a href={`/admin/collections/${table.collection}/${id}`}>{name || 'Mở'}</a> : name}
      </p>
      {problems.map(({ column, why }, at) => (
        <p key={at} className="staff-view__problem">
          {column}: {why}
        </p>
      ))}
      {kept ? <p>{kept}</p> : null}
      {missing.length > 0 ? (
        <p>
          <small>
            Chưa đăng được: {missing.map(({ column, why }) => `${column} (${why})`).join('; ')}
          </small>
        </p>
      ) : null}
      {changes.length > 0 && problems.length === 0 ? (
        <details open={kind === 'changed'}>
          <summary>{changes.length} ô</summary>
          <dl className="staff-view__facts">
            {changes.map(({ column, before, after }) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>
                  {kind === 'changed' ? (
                    <>
                      <del>{before || '(trống)'}</del> → <ins>{after || '(trống)'}</ins>
                    </>
                  ) : (
                    after
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  )
}
